/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.check.CatalogProblem.Severity;

/**
 * What became of reading a catalog file.
 *
 * @param catalog as much as could be read; empty when it is no catalog at all
 * @param problems in the order of the file
 */
public record CheckedCatalog(Optional<Catalog> catalog, List<CatalogProblem> problems) {

	/** @return whether it can be used */
	public boolean isUsable() {
		return catalog.isPresent() && errors().isEmpty();
	}

	public List<CatalogProblem> errors() {
		return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
	}
}
