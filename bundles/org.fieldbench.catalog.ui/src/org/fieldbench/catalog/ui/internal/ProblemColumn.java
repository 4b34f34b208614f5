/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the list of problems. */
enum ProblemColumn implements Column<CatalogProblem> {
	SEVERITY("Severity", 12, problem -> problem.severity().word()),
	PLACE("Place", 34, CatalogProblem::path),
	MESSAGE("Problem", 80, CatalogProblem::message);

	private final ColumnSpec<CatalogProblem> spec;

	ProblemColumn(String title, int weight, Function<CatalogProblem, String> text) {
		spec = new ColumnSpec<>(title, weight, false, text, Comparator.comparing(text));
	}

	@Override
	public ColumnSpec<CatalogProblem> spec() {
		return spec;
	}
}
