/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** What is wrong with the catalog; choosing a line shows the place. */
final class ProblemsList {

	private final ColumnTable<CatalogProblem> table;

	ProblemsList(Composite parent, Consumer<CatalogProblem> onOpen) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		table = new ColumnTable<>(frame, SWT.SINGLE, Arrays.asList(ProblemColumn.values()),
				(column, problem) -> column == ProblemColumn.SEVERITY ? signal(problem).image() : null);
		WidgetIds.tag(table.viewer().getTable(), "catalog.problems");
		table.viewer().addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof CatalogProblem problem) {
				onOpen.accept(problem);
			}
		});
	}

	void show(List<CatalogProblem> problems) {
		table.viewer().setInput(problems);
	}

	private static Signal signal(CatalogProblem problem) {
		return problem.severity() == CatalogProblem.Severity.ERROR ? Signal.BAD : Signal.CAUTION;
	}
}
