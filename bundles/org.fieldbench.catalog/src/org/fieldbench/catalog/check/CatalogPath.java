/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names the elements of a catalog. */
public final class CatalogPath {

	private CatalogPath() {
	}

	/** @return e.g. {@code models[IP710]/hazards[2]}; elements without an id are counted from 1; empty for the catalog */
	public static String of(EObject element) {
		Deque<String> path = new ArrayDeque<>();
		for (EObject part = element; part.eContainer() != null; part = part.eContainer()) {
			path.addFirst(segment(part));
		}
		return String.join("/", path);
	}

	/** @param feature null: the element as a whole */
	public static String of(EObject element, EStructuralFeature feature) {
		String path = of(element);
		return feature == null ? path : path.isEmpty() ? feature.getName() : path + "/" + feature.getName();
	}

	private static String segment(EObject part) {
		EStructuralFeature feature = part.eContainingFeature();
		if (!feature.isMany()) {
			return feature.getName();
		}
		String id = EcoreUtil.getID(part);
		List<?> siblings = (List<?>) part.eContainer().eGet(feature);
		return feature.getName() + "[" + (id == null || id.isBlank() ? siblings.indexOf(part) + 1 : id) + "]";
	}
}
