/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.xmi;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.fieldbench.catalog.check.CatalogProblem;

/**
 * What EMF has against a file, in words.
 *
 * @param problems in the order found
 * @param whole whether all of the file was read, so that what it holds can be judged
 */
public record LoadProblems(List<CatalogProblem> problems, boolean whole) {

	/** Reads the file into the resource, as far as it can be read. */
	public static LoadProblems of(CatalogResource resource, byte[] xmi) {
		Words words = new Words(resource);
		try {
			resource.read(xmi);
		} catch (IOException | RuntimeException e) {
			if (resource.getErrors().isEmpty()) {
				return new LoadProblems(List.of(words.problem(Place.UNKNOWN, null, null, "It cannot be read: " + Words.root(e) + ".")), false);
			}
		}
		List<CatalogProblem> problems = resource.getErrors().stream().map(words::problem).distinct().toList();
		return new LoadProblems(problems, resource.getErrors().stream().allMatch(LoadProblems::isOfCatalogs));
	}

	/** Else it is of XML. */
	private static boolean isOfCatalogs(Resource.Diagnostic error) {
		return error instanceof FeatureNotFoundException || error instanceof IllegalValueException
				|| error instanceof UnresolvedReferenceException;
	}
}
