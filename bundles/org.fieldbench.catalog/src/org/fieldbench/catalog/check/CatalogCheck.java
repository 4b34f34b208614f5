/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.check.CatalogProblem.Severity;
import org.fieldbench.catalog.internal.check.CatalogValidator;
import org.fieldbench.catalog.internal.xmi.CatalogResource;
import org.fieldbench.catalog.internal.xmi.LoadProblems;
import org.fieldbench.catalog.internal.xmi.Place;

/** Checks catalogs. Needs no OSGi. From the first use on, EMF's {@link Diagnostician} knows the rules of catalogs too. */
public final class CatalogCheck {

	/** Bytes. No catalog that somebody wrote comes near. */
	public static final int LARGEST = 16 << 20;

	static {
		EValidator.Registry.INSTANCE.put(CatalogPackage.eINSTANCE, new CatalogValidator());
	}

	private CatalogCheck() {
	}

	/**
	 * @param xmi the file's content; stays the caller's to close
	 * @param name the file's name
	 * @return all problems that could be found
	 * @throws IOException if the content cannot be had, or is larger than {@link #LARGEST}
	 */
	public static CheckedCatalog file(InputStream xmi, String name) throws IOException {
		byte[] bytes = xmi.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST) {
			throw new IOException(name + " is not a catalog: it is larger than " + (LARGEST >> 20) + " MiB.");
		}
		CatalogResource resource = new CatalogResource(name);
		LoadProblems loading = LoadProblems.of(resource, bytes);
		List<CatalogProblem> problems = new ArrayList<>(loading.problems());
		Optional<Catalog> catalog = only(resource.getContents());
		catalog.filter(read -> loading.whole()).ifPresent(read -> problems.addAll(of(read)));
		if (catalog.isEmpty() && problems.isEmpty()) {
			problems.add(new CatalogProblem(Severity.ERROR, 1, 1, "", "It holds no single Catalog element.", null, null));
		}
		problems.sort(Comparator.comparingInt(CatalogProblem::line));
		return new CheckedCatalog(catalog, List.copyOf(problems));
	}

	/** @return what is wrong with a catalog in memory, with places when it was read by this class */
	public static List<CatalogProblem> of(Catalog catalog) {
		return Diagnostician.INSTANCE.validate(catalog).getChildren().stream().map(CatalogCheck::problem).toList();
	}

	private static Optional<Catalog> only(List<EObject> contents) {
		return contents.size() == 1 && contents.get(0) instanceof Catalog catalog ? Optional.of(catalog) : Optional.empty();
	}

	private static CatalogProblem problem(Diagnostic diagnostic) {
		EObject subject = (EObject) diagnostic.getData().get(0);
		EStructuralFeature feature = diagnostic.getData().size() > 1 && diagnostic.getData().get(1) instanceof EStructuralFeature found
				? found : null;
		Place place = subject.eResource() instanceof CatalogResource resource ? resource.placeOf(subject) : Place.UNKNOWN;
		return new CatalogProblem(diagnostic.getSeverity() >= Diagnostic.ERROR ? Severity.ERROR : Severity.WARNING, place.line(),
				place.column(), CatalogPath.of(subject, feature), diagnostic.getMessage(), subject, feature);
	}
}
