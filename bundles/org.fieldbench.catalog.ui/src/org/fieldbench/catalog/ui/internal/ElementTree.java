/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.fieldbench.catalog.Catalog;

/** The elements of a catalog as a tree. The catalog's own children are grouped by what they are. */
final class ElementTree implements ITreeContentProvider {

	/** A heading over the elements of one place in the catalog. */
	record Group(Catalog catalog, EReference place) {

		List<?> elements() {
			return (List<?>) catalog.eGet(place);
		}
	}

	@Override
	public Object[] getElements(Object input) {
		return new Object[] { ((Object[]) input)[0] };
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case Catalog catalog -> catalog.eClass().getEAllContainments().stream().map(place -> new Group(catalog, place)).toArray();
		case Group group -> group.elements().toArray();
		case EObject element -> element.eContents().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public Object getParent(Object child) {
		return switch (child) {
		case Group group -> group.catalog();
		case EObject element when element.eContainer() instanceof Catalog catalog -> new Group(catalog, element.eContainmentFeature());
		case EObject element -> element.eContainer();
		default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object parent) {
		return getChildren(parent).length > 0;
	}

	/** @return for each element the worst severity of what is wrong with it or with something in it */
	static <S extends Comparable<S>> Map<EObject, S> spread(Map<EObject, S> own) {
		Map<EObject, S> all = new java.util.IdentityHashMap<>();
		own.forEach((element, severity) -> {
			for (EObject up = element; up != null; up = up.eContainer()) {
				all.merge(up, severity, (one, other) -> one.compareTo(other) <= 0 ? one : other);
			}
		});
		return all;
	}

	/** @return the places of the group's and the elements' way up, outermost first */
	static List<Object> wayTo(EObject element) {
		List<Object> way = new ArrayList<>();
		ElementTree tree = new ElementTree();
		for (Object up = element; Objects.nonNull(up); up = tree.getParent(up)) {
			way.add(0, up);
		}
		return way;
	}
}
