/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldbench.catalog.editing.ElementWords;

/**
 * One line of the form of an element.
 *
 * @param feature what it shows and changes
 * @param kind which widget does it
 */
record Field(EStructuralFeature feature, Kind kind) {

	/** Texts in which one looks for more than a line. */
	private static final List<String> LONG = List.of("text", "note", "meaning", "action", "grounds", "warranty", "namePattern", "pattern",
			"content");

	/** By which widget a value is shown and changed. */
	enum Kind {
		LINE, PARAGRAPH, NUMBER, FLAG, CHOICE, LINES, CHOICES, REFERENCE, REFERENCES
	}

	/** @return its own and then those of every element, but not the elements that it contains: those are in the tree */
	static List<Field> of(EObject element) {
		List<EStructuralFeature> own = element.eClass().getEStructuralFeatures();
		return Stream.concat(own.stream(), element.eClass().getEAllStructuralFeatures().stream().filter(feature -> !own.contains(feature)))
				.filter(feature -> feature.isChangeable() && !(feature instanceof EReference reference && reference.isContainment()))
				.map(feature -> new Field(feature, kind(feature))).toList();
	}

	/** @return what stands before the widget; with a star when a value is required */
	String title() {
		return ElementWords.feature(feature) + (feature.isRequired() ? " *" : "");
	}

	private static Kind kind(EStructuralFeature feature) {
		if (feature instanceof EReference) {
			return feature.isMany() ? Kind.REFERENCES : Kind.REFERENCE;
		}
		EDataType type = ((EAttribute) feature).getEAttributeType();
		if (type instanceof EEnum) {
			return feature.isMany() ? Kind.CHOICES : Kind.CHOICE;
		}
		if (feature.isMany()) {
			return Kind.LINES;
		}
		return switch (type.getName()) {
		case "EBoolean" -> Kind.FLAG;
		case "EInt", "ELong", "EDouble" -> Kind.NUMBER;
		default -> LONG.contains(feature.getName()) ? Kind.PARAGRAPH : Kind.LINE;
		};
	}
}
