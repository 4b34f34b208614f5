/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.check.CatalogPath;
import org.fieldbench.catalog.registry.Catalogs;

/** What must hold for a catalog as a whole: ids, the names of models, the revision. */
final class CatalogConstraints {

	private CatalogConstraints() {
	}

	static void check(Catalog catalog, Complaints complaints) {
		ids(catalog, complaints);
		names(catalog, complaints);
		if (catalog.getRevision() != null && !isDate(catalog.getRevision())) {
			complaints.warning(catalog, Literals.CATALOG__REVISION,
					"\"" + catalog.getRevision() + "\" is no date. Give the day of the last change, such as 2026-01-31.");
		}
	}

	/** References are ids with blanks between them, whatever the kind of element; so an id holds for all of them. */
	private static void ids(Catalog catalog, Complaints complaints) {
		Map<String, EObject> taken = new HashMap<>();
		TreeIterator<EObject> elements = catalog.eAllContents();
		while (elements.hasNext()) {
			EObject element = elements.next();
			String id = EcoreUtil.getID(element);
			if (id == null) {
				continue;
			}
			EObject other = taken.putIfAbsent(id, element);
			if (other != null) {
				complaints.error(element, element.eClass().getEIDAttribute(), "The id \"" + id + "\" is taken by "
						+ (other.eClass() == element.eClass() ? "the first one" : CatalogPath.of(other)) + ". Choose another.");
			}
			complaints.require(id.equals(id.strip()) && id.chars().noneMatch(Character::isWhitespace), element,
					element.eClass().getEIDAttribute(), "The id \"" + id + "\" holds a blank, so nothing can refer to it. Take it out.");
		}
	}

	private static void names(Catalog catalog, Complaints complaints) {
		Map<String, PhoneModel> taken = new HashMap<>();
		for (PhoneModel model : catalog.getModels()) {
			for (String name : namesOf(model)) {
				PhoneModel other = taken.putIfAbsent(name, model);
				if (other != null && !other.getId().equals(model.getId())) {
					complaints.warning(model, null, "The name \"" + name + "\" finds " + other.getId() + ", and not this model.");
				}
			}
		}
	}

	private static TreeSet<String> namesOf(PhoneModel model) {
		TreeSet<String> names = new TreeSet<>(model.getAliases().stream().map(Catalogs::plain).toList());
		names.addAll(List.of(Catalogs.plain(model.getId()), Catalogs.plain(model.getName())));
		names.remove("");
		return names;
	}

	private static boolean isDate(String revision) {
		try {
			LocalDate.parse(revision);
			return true;
		} catch (DateTimeParseException e) {
			return false;
		}
	}
}
