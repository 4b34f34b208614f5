/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.ui.internal.parts.Fact;
import org.fieldbench.firmware.ui.internal.parts.Prose;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.WidgetIds;

/** What was found: a line each, and all that the chosen one says beside it. */
final class FindingsPane {

	private static final int[] SHARES = { 56, 44 };

	private final SashForm sash;
	private final TableViewer findings;
	private final Prose details;
	private List<Finding> shown = List.of();

	/** @param choose hears of the finding that the user chooses */
	FindingsPane(Composite parent, Consumer<Finding> choose) {
		sash = new SashForm(parent, SWT.HORIZONTAL);
		findings = new ColumnTable<Finding>(area(), SWT.SINGLE, List.of(FindingColumn.values()),
				(column, finding) -> column == FindingColumn.SEVERITY ? Signals.of(finding.severity()).image() : null).viewer();
		WidgetIds.tag(findings.getTable(), "firmware.findings");
		details = new Prose(area(), "firmware.finding", "Why it matters");
		sash.setWeights(SHARES);
		findings.addSelectionChangedListener(event -> details.show(selected().map(FindingsPane::facts).orElse(List.of())));
		findings.getTable().addListener(SWT.Selection, event -> selected().ifPresent(choose));
	}

	Control control() {
		return sash;
	}

	void show(List<Finding> now) {
		if (!now.equals(shown)) {
			shown = List.copyOf(now);
			findings.setInput(shown);
			findings.setSelection(shown.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(shown.get(0)));
		}
	}

	private Composite area() {
		Composite area = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		return area;
	}

	private Optional<Finding> selected() {
		return Optional.ofNullable((Finding) findings.getStructuredSelection().getFirstElement());
	}

	private static List<Fact> facts(Finding finding) {
		Fact what = new Fact("What", finding.what());
		Fact why = new Fact("Why it matters", finding.why());
		return finding.whatToDo().isBlank() ? List.of(what, why) : List.of(what, why, new Fact("What to do", finding.whatToDo()));
	}
}
