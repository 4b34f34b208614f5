/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.editing.ElementWords;

/** The value of one feature of one element, as text and back. Knows no widget. */
final class FieldValue {

	private final EObject element;
	private final EStructuralFeature feature;

	FieldValue(EObject element, EStructuralFeature feature) {
		this.element = element;
		this.feature = feature;
	}

	/** @return the value; of many, one a line */
	String text() {
		if (feature.isMany()) {
			return ((List<?>) element.eGet(feature)).stream().map(ElementWords::value).collect(Collectors.joining("\n"));
		}
		return ElementWords.value(element.eGet(feature));
	}

	/** @return why the text is no value, a sentence; empty when it is one */
	Optional<String> problem(String text) {
		if (feature.isMany() || text.isBlank()) {
			return Optional.empty();
		}
		EDataType type = (EDataType) feature.getEType();
		try {
			EcoreUtil.createFromString(type, text.strip());
			return Optional.empty();
		} catch (RuntimeException e) {
			return Optional.of("\"" + text.strip() + "\" is no " + ("EDouble".equals(type.getName()) ? "number" : "whole number")
					+ ". The former value " + text() + " stays.");
		}
	}

	/** @return the value that the text stands for; null for none */
	Object parse(String text) {
		if (feature.isMany()) {
			return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		}
		EDataType type = (EDataType) feature.getEType();
		return text.isBlank() ? null : "EString".equals(type.getName()) ? text : EcoreUtil.createFromString(type, text.strip());
	}

	/** @return the literals of its enumeration, in the order of the model */
	List<Enumerator> literals() {
		return ((EEnum) ((EAttribute) feature).getEAttributeType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
	}

	/** @return the elements of its catalog that it can refer to */
	List<EObject> candidates() {
		EClass type = (EClass) feature.getEType();
		List<EObject> found = new ArrayList<>();
		EcoreUtil.getRootContainer(element).eAllContents().forEachRemaining(some -> {
			if (type.isInstance(some) && some != element) {
				found.add(some);
			}
		});
		return found;
	}

	/** @return the value, when it has one only */
	Object value() {
		return element.eGet(feature);
	}

	/** @return the values, when it has many */
	List<?> values() {
		return (List<?>) element.eGet(feature);
	}
}
