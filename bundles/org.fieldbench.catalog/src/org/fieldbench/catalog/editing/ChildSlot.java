/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A place in an element of a catalog where another one can be put.
 *
 * @param feature the containing reference
 * @param type of the element that can be put there
 */
public record ChildSlot(EReference feature, EClass type) {

	/** @return the places that are still free, in the order of the model; a full one, e.g. the TFTP habits of a phone model that has some, is left out */
	public static List<ChildSlot> free(EObject parent) {
		List<ChildSlot> slots = new ArrayList<>();
		for (EReference feature : parent.eClass().getEAllContainments()) {
			if (feature.isMany() || parent.eGet(feature) == null) {
				slots.add(new ChildSlot(feature, feature.getEReferenceType()));
			}
		}
		return slots;
	}

	/** @return what the user reads, e.g. "Phone model" */
	public String title() {
		return feature.isMany() ? ElementWords.type(type) : ElementWords.feature(feature);
	}
}
