/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.firmware.Finding;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.WidgetIds;

/** Findings, a line each; scrolls when they are many, so that the table below keeps its room. */
final class FindingsList {

	private static final int LOWEST = 24;
	private static final int HIGHEST = 96;

	private final ScrolledComposite scroller;
	private final Composite lines;
	private final GridData room;
	private List<Finding> shown = List.of();

	FindingsList(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		room = GridDataFactory.fillDefaults().grab(true, false).hint(100, LOWEST).create();
		scroller.setLayoutData(room);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		lines = WidgetIds.tag(new Composite(scroller, SWT.NONE), "firmware.findings");
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 2).applyTo(lines);
		scroller.setContent(lines);
		scroller.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
	}

	void show(List<Finding> findings) {
		if (findings.equals(shown)) {
			return;
		}
		shown = List.copyOf(findings);
		Arrays.stream(lines.getChildren()).forEach(Control::dispose);
		findings.forEach(finding -> new MessageLine(lines).say(Signals.of(finding.severity()), finding.text()));
		fit();
	}

	private void fit() {
		int width = scroller.getClientArea().width;
		int height = lines.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT).y;
		scroller.setMinHeight(height);
		int wanted = Math.clamp(height, LOWEST, HIGHEST);
		if (room.heightHint != wanted) {
			room.heightHint = wanted;
			scroller.requestLayout();
		}
	}
}
