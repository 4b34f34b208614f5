/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.Stage;
import org.fieldbench.catalog.Step;

/** Makes elements for one catalog, with ids that are free in it. */
final class FreshElements {

	private final Catalog catalog;

	FreshElements(Catalog catalog) {
		this.catalog = catalog;
	}

	/** @return a new element, not yet in the catalog; its texts are still empty */
	EObject create(EObject parent, ChildSlot slot) {
		EObject element = EcoreUtil.create(slot.type());
		giveId(element, catalog.getId() + "." + dashed(slot.type()), taken());
		if (element instanceof Step step && parent instanceof Stage) {
			step.setNumber(lastStep() + 1);
		}
		return element;
	}

	/** @return a copy with everything in it, not yet in the catalog; what it refers to inside of itself is copied, too */
	EObject copy(EObject original) {
		EObject copy = EcoreUtil.copy(original);
		Set<String> taken = taken();
		withContents(copy).forEach(element -> ElementWords.id(element).ifPresent(id -> giveId(element, id, taken)));
		return copy;
	}

	/** Gives an id if elements of that kind have one: the wished one, or with a number when it is taken. */
	static void giveId(EObject element, String wish, Set<String> taken) {
		EAttribute id = element.eClass().getEIDAttribute();
		if (id == null) {
			return;
		}
		String free = wish;
		for (int number = 2; taken.contains(free); number++) {
			free = wish + "-" + number;
		}
		taken.add(free);
		element.eSet(id, free);
	}

	private Set<String> taken() {
		Set<String> ids = new HashSet<>();
		withContents(catalog).forEach(element -> ElementWords.id(element).ifPresent(ids::add));
		return ids;
	}

	private int lastStep() {
		return catalog.getProcedures().stream().flatMap(procedure -> procedure.getStages().stream()).map(Stage::getSteps)
				.flatMap(Collection::stream).mapToInt(Step::getNumber).max().orElse(0);
	}

	static Stream<EObject> withContents(EObject root) {
		Stream.Builder<EObject> all = Stream.builder();
		all.add(root);
		root.eAllContents().forEachRemaining(all::add);
		return all.build();
	}

	private static String dashed(EClass type) {
		return ElementWords.type(type).toLowerCase(Locale.ROOT).replace(' ', '-');
	}
}
