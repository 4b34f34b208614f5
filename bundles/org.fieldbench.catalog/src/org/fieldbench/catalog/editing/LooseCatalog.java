/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.check.CatalogCheck;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.check.CheckedCatalog;

/**
 * A catalog as its file holds it, errors and all.
 *
 * @param losses what it says and no object can hold: references to what is not there
 */
record LooseCatalog(Catalog catalog, List<String> losses) {

	/** @throws IOException if the file is no catalog, or holds something that would be lost without a trace */
	static LooseCatalog read(byte[] content, String name) throws IOException {
		CheckedCatalog checked = CatalogCheck.file(new ByteArrayInputStream(content), name);
		Catalog catalog = checked.catalog().orElseThrow(() -> new IOException(name + " is not a catalog: " + first(checked.problems())));
		List<Diagnostic> errors = catalog.eResource().getErrors();
		if (errors.stream().anyMatch(error -> !(error instanceof UnresolvedReferenceException))) {
			throw new IOException(name + " cannot be edited without losing some of it. Mend it in a text editor first: " + first(checked.errors()));
		}
		return new LooseCatalog(catalog, errors.stream().map(LooseCatalog::loss).toList());
	}

	private static String first(List<CatalogProblem> problems) {
		CatalogProblem problem = problems.get(0);
		return problem.message() + (problem.line() == 0 ? "" : " (line " + problem.line() + ")");
	}

	private static String loss(Diagnostic error) {
		return "line " + error.getLine() + " refers to \"" + ((UnresolvedReferenceException) error).getReference() + "\", which is not there.";
	}
}
