/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.firmware.FirmwareReport;

/** Shows what lies on the bench, or what to do while nothing does. */
final class BenchPanel {

	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final EmptyPage empty;
	private final Composite brief;
	private final VerdictBanner verdict;
	private final FileStrip file;
	private final EntriesTable entries;

	/** @param showInFull runs when the user wants to see more */
	BenchPanel(Composite parent, Runnable showInFull) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		stack.marginWidth = 6;
		stack.marginHeight = 6;
		empty = new EmptyPage(pages);
		brief = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(brief);
		verdict = new VerdictBanner(brief, "bench");
		file = new FileStrip(brief, "bench");
		entries = new EntriesTable(brief, "bench");
		entries.viewer().addDoubleClickListener(event -> showInFull.run());
	}

	Control control() {
		return pages;
	}

	EntriesTable entries() {
		return entries;
	}

	void setFocus() {
		if (stack.topControl == brief) {
			entries.setFocus();
		} else {
			empty.setFocus();
		}
	}

	void show(Optional<FirmwareReport> report) {
		report.ifPresent(found -> {
			verdict.show(found);
			file.show(found);
			entries.show(found.entries());
		});
		stack.topControl = report.isPresent() ? brief : empty.control();
		pages.layout(true, true);
	}
}
