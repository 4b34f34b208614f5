/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage;

/** Reads one catalog file. Needs no OSGi. */
public final class CatalogReader {

	private CatalogReader() {
	}

	/**
	 * @param xmi the file's content; stays the caller's to close
	 * @param name the file's name, for messages
	 * @return a catalog whose references are resolved and whose required values are present
	 * @throws IOException if it is no such catalog; the message says what and where
	 */
	public static Catalog read(InputStream xmi, String name) throws IOException {
		Resource resource = new XMIResourceImpl(URI.createURI(name));
		var resources = new ResourceSetImpl();
		resources.setPackageRegistry(onlyCatalogs());
		resources.getResources().add(resource);
		try {
			resource.load(xmi, Map.of());
		} catch (IOException | RuntimeException e) {
			throw new IOException(name + " is not a catalog: " + firstLine(e), e);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Catalog catalog)) {
			throw new IOException(name + " is not a catalog: it holds no single Catalog element.");
		}
		check(catalog, name);
		return catalog;
	}

	private static EPackage.Registry onlyCatalogs() {
		EPackage.Registry registry = new EPackageRegistryImpl(EPackage.Registry.INSTANCE);
		registry.put(CatalogPackage.eNS_URI, CatalogPackage.eINSTANCE);
		return registry;
	}

	private static void check(Catalog catalog, String name) throws IOException {
		EcoreUtil.resolveAll(catalog);
		var dangling = EcoreUtil.UnresolvedProxyCrossReferencer.find(catalog);
		if (!dangling.isEmpty()) {
			EObject proxy = dangling.keySet().iterator().next();
			throw new IOException(name + " refers to something it does not hold: " + EcoreUtil.getURI(proxy).fragment() + ".");
		}
		var problems = Diagnostician.INSTANCE.validate(catalog);
		if (!problems.getChildren().isEmpty()) {
			throw new IOException(name + " is incomplete: " + problems.getChildren().get(0).getMessage());
		}
	}

	private static String firstLine(Throwable problem) {
		Throwable root = problem.getCause() == null ? problem : problem.getCause();
		return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
	}
}
