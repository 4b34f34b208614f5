/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.session.practice.PracticeStep;
import org.fieldbench.ui.Column;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The steps of the procedure; the present one is marked and kept in sight. */
final class PracticeSteps {

	private final TableViewer viewer;
	private List<PracticeStep> shown = List.of();
	private boolean showing;

	/** @param onSelect hears of the index of a step that the user selects */
	PracticeSteps(Composite parent, IntConsumer onSelect) {
		viewer = new ColumnTable<>(parent, SWT.SINGLE, List.of(PracticeColumn.values()), PracticeSteps::image).viewer();
		WidgetIds.tag(viewer.getTable(), "practice.steps");
		viewer.addSelectionChangedListener(event -> {
			if (!showing) {
				onSelect.accept(shown.indexOf(viewer.getStructuredSelection().getFirstElement()));
			}
		});
	}

	void show(List<PracticeStep> steps) {
		if (steps.equals(shown)) {
			return;
		}
		showing = true;
		shown = steps;
		viewer.setInput(steps);
		steps.stream().filter(step -> step.state() == PracticeStep.State.PRESENT).findFirst()
				.ifPresent(step -> viewer.setSelection(new StructuredSelection(step), true));
		showing = false;
	}

	private static Image image(Column<PracticeStep> column, PracticeStep step) {
		return column != PracticeColumn.STATE ? null : switch (step.state()) {
		case WAITING -> null;
		case PRESENT -> Icons.image(PracticeSteps.class, "now");
		case SKIPPED -> Icons.image(PracticeSteps.class, "skipped");
		case DONE -> Signal.OK.image();
		};
	}
}
