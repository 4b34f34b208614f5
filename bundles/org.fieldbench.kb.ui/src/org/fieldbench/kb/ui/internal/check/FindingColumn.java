/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.check;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.kb.check.Finding;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of what was found in the articles. */
enum FindingColumn implements Column<Finding> {

	ARTICLE("Article", 9, Finding::article),
	ABOUT("About", 10, finding -> finding.kind().label()),
	WHAT("What Is Wrong", 45, Finding::text),
	ADVICE("What to Do", 36, Finding::advice);

	private final ColumnSpec<Finding> spec;

	FindingColumn(String title, int weight, Function<Finding, String> text) {
		spec = new ColumnSpec<>(title, weight, false, text, Comparator.comparing(text));
	}

	@Override
	public ColumnSpec<Finding> spec() {
		return spec;
	}
}
