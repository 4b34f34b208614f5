/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.xmi;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;

/** Remembers where each element of a catalog stands. */
final class PlacingHandler extends SAXXMIHandler {

	private final CatalogResource catalog;

	PlacingHandler(CatalogResource catalog, XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
		this.catalog = catalog;
	}

	@Override
	protected void processObject(EObject object) {
		super.processObject(object);
		if (object != null) {
			catalog.place(object, getLineNumber(), getColumnNumber());
		}
	}
}
