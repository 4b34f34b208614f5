/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;

/** Models that an element names by their ids. */
final class ModelIds {

	private ModelIds() {
	}

	static void check(EObject element, List<String> named, EAttribute attribute, Complaints complaints) {
		List<String> unknown = unknown(element, named);
		complaints.require(unknown.isEmpty(), element, attribute, text(unknown));
	}

	/** @return the ids that no model of the catalog has */
	static List<String> unknown(EObject element, List<String> named) {
		EObject root = EcoreUtil.getRootContainer(element);
		Set<String> known = root instanceof Catalog catalog
				? catalog.getModels().stream().map(PhoneModel::getId).collect(Collectors.toSet()) : Set.of();
		return named.stream().filter(id -> !known.contains(id)).toList();
	}

	static String text(List<String> unknown) {
		return "The catalog has no model of the id " + String.join(", ", unknown) + ".";
	}
}
