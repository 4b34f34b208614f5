/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalResult;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** What the view has to say: what is missing, that it runs, what it came to with the evidence. */
final class ResultPanel {

	private final MessageLine message;
	private final Link links;
	private Optional<Path> report = Optional.empty();

	ResultPanel(Composite parent) {
		Composite panel = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(panel);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		message = WidgetIds.tag(new MessageLine(panel), "rehearsal.message");
		links = WidgetIds.tag(new Link(panel, SWT.NONE), "rehearsal.links");
		links.setText("<a href=\"report\">Open the evidence report</a>\n<a href=\"folder\">Open its folder</a>");
		links.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(event.text)));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(links);
		showLinks(false);
	}

	void show(RehearsalState state, Optional<String> problem, String ready) {
		report = state.result().map(RehearsalResult::htmlReport);
		if (state.running()) {
			say(Signal.BUSY, "Rehearsing: " + state.stepsEnded() + " of " + state.steps().size() + " steps");
		} else if (state.result().isPresent()) {
			say(state.result().get().passed() ? Signal.OK : Signal.BAD, summary(state.result().get()));
		} else if (state.error().isPresent()) {
			say(Signal.BAD, state.error().get());
		} else {
			say(problem.isPresent() ? Signal.CAUTION : Signal.INFO, problem.orElse(ready));
		}
		showLinks(report.isPresent() && !state.running());
	}

	private static String summary(RehearsalResult result) {
		String caution = result.preflight() == Verdict.GO ? "" : " The pre-flight said " + result.preflight().text() + "; the report has its reasons.";
		return (result.passed() ? "Passed. " : "Failed. ") + result.summary() + caution;
	}

	private void say(Signal signal, String sentence) {
		if (!sentence.equals(message.message())) {
			message.say(signal, sentence);
		}
	}

	private void open(String what) {
		report.ifPresent(file -> {
			Path target = what.equals("folder") ? file.toAbsolutePath().getParent() : file;
			if (!Program.launch(target.toString())) {
				message.say(Signal.CAUTION, "No program is set up to open " + target + ". Open it by hand.");
			}
		});
	}

	private void showLinks(boolean visible) {
		if (links.getVisible() != visible || ((GridData) links.getLayoutData()).exclude == visible) {
			links.setVisible(visible);
			((GridData) links.getLayoutData()).exclude = !visible;
			links.requestLayout();
		}
	}
}
