/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.check.CatalogProblem.Severity;
import org.fieldbench.catalog.editing.ElementWords;
import org.fieldbench.ui.Icons;

/** Names and pictures of elements, marked where something is wrong with them or in them. */
final class ElementLabels extends LabelProvider {

	private Map<EObject, Severity> severities = Map.of();

	/** @param severities by element; those without are fine */
	void mark(Map<EObject, Severity> severities) {
		this.severities = severities;
	}

	@Override
	public String getText(Object shown) {
		return switch (shown) {
		case ElementTree.Group group -> ElementWords.feature(group.place()) + " (" + group.elements().size() + ")";
		case EObject element -> ElementWords.label(element) + word(element);
		default -> "";
		};
	}

	@Override
	public Image getImage(Object shown) {
		ImageDescriptor base = Icons.descriptor(ElementLabels.class, picture(shown));
		Severity severity = shown instanceof EObject element ? severities.get(element) : null;
		ImageDescriptor all = severity == null ? base
				: new DecorationOverlayIcon(base, Icons.descriptor(ElementLabels.class, "mark-" + severity.word()), IDecoration.BOTTOM_RIGHT);
		return JFaceResources.getResources().get(all);
	}

	/** A picture alone is nothing to a screen reader. */
	private String word(EObject element) {
		Severity severity = severities.get(element);
		return severity == null ? "" : " – " + severity.word();
	}

	private static String picture(Object shown) {
		return switch (shown) {
		case ElementTree.Group group -> "group";
		case Catalog catalog -> "catalog";
		case PhoneModel model -> "phone";
		default -> "element";
		};
	}
}
