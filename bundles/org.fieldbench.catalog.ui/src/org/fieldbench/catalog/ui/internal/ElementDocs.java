/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.fieldbench.catalog.CatalogPackage;
import org.osgi.framework.FrameworkUtil;

/** What the model says about its elements and features; the generated code does not carry it. */
final class ElementDocs {

	private static final ElementDocs SHIPPED = load();

	private final EPackage model;

	private ElementDocs(EPackage model) {
		this.model = model;
	}

	/** @return a sentence or two on the feature; empty when the model says nothing */
	static Optional<String> of(EStructuralFeature feature) {
		EClassifier owner = SHIPPED.model.getEClassifier(feature.getEContainingClass().getName());
		return owner instanceof EClass type ? text(type.getEStructuralFeature(feature.getName())) : Optional.empty();
	}

	/** @return a sentence or two on a kind of element; empty when the model says nothing */
	static Optional<String> of(EClass type) {
		return text(SHIPPED.model.getEClassifier(type.getName()));
	}

	private static Optional<String> text(EModelElement element) {
		return Optional.ofNullable(element).map(EcoreUtil::getDocumentation).map(text -> text.replaceAll("\\{@code ([^}]*)}", "$1"));
	}

	private static ElementDocs load() {
		URL ecore = FrameworkUtil.getBundle(CatalogPackage.class).getEntry("model/catalog.ecore");
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("catalog.ecore"));
		try (var in = ecore.openStream()) {
			resource.load(in, Map.of());
			return new ElementDocs((EPackage) resource.getContents().get(0));
		} catch (IOException | RuntimeException e) {
			ILog.of(ElementDocs.class).error("The model's documentation could not be read; fields are shown without it.", e);
			return new ElementDocs(CatalogPackage.eINSTANCE);
		}
	}
}
