/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Shows a {@link FirmwareDesk.State}: a message while there is one, above either the report or what to do first. */
final class FirmwarePanel {

	private final Composite top;
	private final MessageLine message;
	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final EmptyPage empty;
	private final Composite report;
	private final VerdictBanner verdict;
	private final FileStrip file;
	private final EntriesTable entries;

	/** @param chooseModel hears which model to inspect for; empty for all of them */
	FirmwarePanel(Composite parent, List<PhoneModel> models, Consumer<Optional<String>> chooseModel) {
		top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(top);
		message = WidgetIds.tag(new MessageLine(top), "firmware.message");
		pages = new Composite(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		pages.setLayout(stack);
		empty = new EmptyPage(pages);
		report = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(report);
		verdict = new VerdictBanner(report);
		file = new FileStrip(report, models, chooseModel);
		entries = new EntriesTable(report);
	}

	Control control() {
		return top;
	}

	EntriesTable entries() {
		return entries;
	}

	void setFocus() {
		if (stack.topControl == report) {
			entries.setFocus();
		} else {
			empty.setFocus();
		}
	}

	void show(FirmwareDesk.State state) {
		showMessage(state);
		state.report().ifPresent(found -> showReport(found, state));
		stack.topControl = state.report().isPresent() ? report : empty.control();
		top.layout(true, true);
	}

	private void showReport(FirmwareReport found, FirmwareDesk.State state) {
		verdict.show(found);
		file.show(found, state.request());
		entries.show(found.entries());
	}

	private void showMessage(FirmwareDesk.State state) {
		Optional<Path> running = state.running();
		if (running.isPresent()) {
			message.say(Signal.BUSY, "Reading " + running.get().getFileName() + "\u2026");
		} else if (state.error().isPresent()) {
			message.say(Signal.BAD, state.error().get());
		} else {
			message.clear();
		}
	}
}
