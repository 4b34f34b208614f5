/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldbench.catalog.Catalog;

/** Changes one catalog by EMF.Edit commands; each call is one step of undo. */
public final class CatalogEdits {

	private final Catalog catalog;
	private final EditingDomain domain;

	CatalogEdits(Catalog catalog, EditingDomain domain) {
		this.catalog = catalog;
		this.domain = domain;
	}

	/**
	 * Sets a value, or all values of a feature that can have many. An empty text is no value. Does nothing when nothing differs.
	 *
	 * @param value null to take the value away
	 */
	public void set(EObject element, EStructuralFeature feature, Object value) {
		Object wanted = value instanceof String text && text.isEmpty() ? null : value;
		if (feature.isMany()) {
			setAll(element, feature, wanted == null ? List.of() : (List<?>) wanted);
		} else if (!Objects.equals(element.eGet(feature), wanted == null ? feature.getDefaultValue() : wanted)) {
			run(SetCommand.create(domain, element, feature, wanted == null ? SetCommand.UNSET_VALUE : wanted));
		}
	}

	/** @return the new element; a place for one element only gets it instead of what was there */
	public EObject add(EObject parent, ChildSlot slot) {
		EObject element = new FreshElements(catalog).create(parent, slot);
		put(parent, slot.feature(), element, -1);
		return element;
	}

	/** @return whether a copy can stand beside the element */
	public boolean canDuplicate(EObject element) {
		return element.eContainer() != null && element.eContainmentFeature().isMany();
	}

	/** @return a copy behind the original, with new ids */
	public EObject duplicate(EObject element) {
		EObject copy = new FreshElements(catalog).copy(element);
		put(element.eContainer(), element.eContainmentFeature(), copy, index(element) + 1);
		return copy;
	}

	/** Puts an element that was made elsewhere at the end of a place. */
	public void insert(EObject parent, EReference place, List<? extends EObject> elements) {
		run(AddCommand.create(domain, parent, place, new ArrayList<>(elements)));
	}

	/** @return whether the element is not the catalog itself */
	public boolean canRemove(EObject element) {
		return element.eContainer() != null;
	}

	/** Removes an element with everything in it, and what refers to it. */
	public void remove(EObject element) {
		run(DeleteCommand.create(domain, element));
	}

	/** @param by -1 for one place up, 1 for one place down */
	public boolean canMove(EObject element, int by) {
		if (!canDuplicate(element)) {
			return false;
		}
		int target = index(element) + by;
		return target >= 0 && target < sisters(element).size();
	}

	/** Moves an element among its sisters. */
	public void move(EObject element, int by) {
		run(MoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element, index(element) + by));
	}

	private void setAll(EObject element, EStructuralFeature feature, List<?> values) {
		if (!element.eGet(feature).equals(values)) {
			run(SetCommand.create(domain, element, feature, new ArrayList<>(values)));
		}
	}

	private void put(EObject parent, EReference place, EObject element, int index) {
		run(place.isMany() ? AddCommand.create(domain, parent, place, element, index) : SetCommand.create(domain, parent, place, element));
	}

	private static int index(EObject element) {
		return sisters(element).indexOf(element);
	}

	private static List<?> sisters(EObject element) {
		return (List<?>) element.eContainer().eGet(element.eContainmentFeature());
	}

	private void run(Command command) {
		if (!command.canExecute()) {
			throw new IllegalArgumentException("This change is not possible: " + command.getLabel());
		}
		domain.getCommandStack().execute(command);
	}
}
