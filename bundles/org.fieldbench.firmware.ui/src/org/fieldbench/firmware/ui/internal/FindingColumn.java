/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Comparator;
import java.util.function.Function;

import org.fieldbench.firmware.Finding;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnSpec;

/** The columns of the table of findings. */
enum FindingColumn implements Column<Finding> {
	SEVERITY("Severity", 12, finding -> Signals.of(finding.severity()).word(), Comparator.comparing(Finding::severity)),
	WHAT("What", 60, Finding::what, Comparator.comparing(Finding::what, String.CASE_INSENSITIVE_ORDER));

	private final ColumnSpec<Finding> spec;

	FindingColumn(String title, int weight, Function<Finding, String> text, Comparator<Finding> order) {
		spec = new ColumnSpec<>(title, weight, false, text, order);
	}

	@Override
	public ColumnSpec<Finding> spec() {
		return spec;
	}

	@Override
	public String toolTip(Finding finding) {
		return finding.text();
	}
}
