/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An element of a catalog with all that is in it, for programs: the names are those of the catalog's model. */
final class ElementFacts {

	private ElementFacts() {
	}

	/** @param element null becomes null */
	static Map<String, Object> of(EObject element) {
		if (element == null) {
			return null;
		}
		Map<String, Object> facts = new LinkedHashMap<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean whole = feature instanceof EReference reference && reference.isContainment();
			facts.put(feature.getName(), value(element.eGet(feature), whole));
		}
		return facts;
	}

	static List<Map<String, Object>> of(List<? extends EObject> elements) {
		return elements.stream().<Map<String, Object>>map(ElementFacts::of).toList();
	}

	private static Object value(Object value, boolean whole) {
		return switch (value) {
		case null -> null;
		case List<?> many -> many.stream().map(one -> value(one, whole)).toList();
		case Enumerator literal -> literal.getLiteral();
		case EObject element -> whole ? of(element) : EcoreUtil.getID(element);
		default -> value;
		};
	}
}
