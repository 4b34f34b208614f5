/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How a user reads the elements of a catalog. */
public final class ElementWords {

	/** What names an element, the first that has a value. */
	private static final List<String> NAMING = List.of("name", "title", "vendor", "pattern", "topic", "text", "display", "meaning", "keys", "id");
	/** What is written with capitals only. */
	private static final List<String> ACRONYMS = List.of("tftp");
	private static final int LONGEST_NAME = 60;

	private ElementWords() {
	}

	/** @return for example "Phone model" */
	public static String type(EClass type) {
		return words(type.getName());
	}

	/** @return for example "Minimum size" */
	public static String feature(EStructuralFeature feature) {
		return words(feature.getName());
	}

	/** @return what tells an element from its sisters, e.g. "IP710" or "Step 3: Reboot the IP phone…" */
	public static String label(EObject element) {
		Optional<String> own = bounds(element).or(() -> naming(element));
		String number = value(element, "number").map(text -> " " + text).orElse("");
		String type = type(element.eClass()) + number;
		return own.map(name -> selfExplaining(element) ? shortened(name) : type + ": " + shortened(name)).orElse(type);
	}

	/** @return the value as the user reads it; empty for none */
	public static String value(Object value) {
		return switch (value) {
		case null -> "";
		case Enumerator literal -> literal.getLiteral();
		case EObject element -> label(element);
		default -> value.toString();
		};
	}

	/** @return an element's id; empty when its kind has none or it has not got one yet */
	public static Optional<String> id(EObject element) {
		EAttribute id = element.eClass().getEIDAttribute();
		return Optional.ofNullable(id == null ? null : (String) element.eGet(id));
	}

	private static boolean selfExplaining(EObject element) {
		EReference place = element.eContainmentFeature();
		return place == null || element.eContainer().eContainer() == null;
	}

	private static Optional<String> naming(EObject element) {
		return NAMING.stream().flatMap(name -> value(element, name).stream()).findFirst();
	}

	/** Bands and hops go by where they begin and end. */
	private static Optional<String> bounds(EObject element) {
		EStructuralFeature from = element.eClass().getEStructuralFeature("from");
		EStructuralFeature to = element.eClass().getEStructuralFeature("to");
		if (from == null || to == null) {
			return Optional.empty();
		}
		return Optional.of(value(element, "from").orElse("…") + " to " + value(element, "to").orElse("…"));
	}

	private static Optional<String> value(EObject element, String name) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		return Stream.ofNullable(feature).filter(EAttribute.class::isInstance).filter(some -> !some.isMany())
				.map(element::eGet).filter(value -> value != null && !value.toString().isBlank()).map(Object::toString).findFirst();
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1).stripTrailing() + "…";
	}

	/** From "minimumSize" or "PhoneModel" to words. */
	private static String words(String name) {
		StringBuilder text = new StringBuilder();
		for (String word : name.split("(?<=[a-z0-9])(?=[A-Z])")) {
			String lower = word.toLowerCase(Locale.ROOT);
			text.append(text.isEmpty() ? "" : " ").append(ACRONYMS.contains(lower) ? word.toUpperCase(Locale.ROOT) : lower);
		}
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
