/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Shows a {@link BundleDesk.State}: the verdict at the top, the entries, and below them the details of the chosen one. */
final class EditorPanel {

	private static final int[] SHARES = { 45, 55 };

	private final FirmwareEditor editor;
	private final Composite top;
	private final MessageLine message;
	private final ReadingStrip reading;
	private final Composite head;
	private final InstalledStrip installed;
	private final SashForm body;
	private final VerdictBanner verdict;
	private final EditorToolBar tools;
	private final FileStrip file;
	private final EntriesTable entries;
	private final DetailTabs details;

	EditorPanel(Composite parent, FirmwareEditor editor, List<PhoneModel> models) {
		this.editor = editor;
		top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(top);
		message = WidgetIds.tag(new MessageLine(top), "firmware.message");
		reading = new ReadingStrip(top, editor::cancel);
		head = new Composite(top, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		verdict = new VerdictBanner(head, "firmware");
		tools = new EditorToolBar(head, editor.getSite());
		file = new FileStrip(top, "firmware");
		file.offerModels(models, model -> editor.inspect(editor.desk().forModel(model)));
		installed = new InstalledStrip(top, versions -> editor.inspect(editor.desk().forPhone(versions)));
		body = new SashForm(top, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		entries = new EntriesTable(area(body), "firmware");
		details = new DetailTabs(body, editor.getSite(), this::choose);
		DetailRoom.offer(details.folder(), body);
		body.setWeights(SHARES);
		entries.viewer().addSelectionChangedListener(event -> details.showEntry(editor.desk().state().report(), entries.selected()));
	}

	Control control() {
		return top;
	}

	EntriesTable entries() {
		return entries;
	}

	DetailTabs details() {
		return details;
	}

	/** While there are no entries, the focus waits where it leads nowhere else. */
	void setFocus() {
		if (body.getVisible()) {
			entries.setFocus();
		} else {
			top.forceFocus();
		}
	}

	void show(BundleDesk.State state) {
		showMessage(state);
		reading.show(editor.desk().reading());
		installed.show(state.request(), state.report().isPresent());
		boolean known = state.report().isPresent();
		for (Control part : List.of(file.control(), body, verdict.control())) {
			part.setVisible(known);
		}
		state.report().ifPresent(report -> showReport(report, state));
		top.layout(true, true);
		if (known && top.isFocusControl()) {
			entries.setFocus();
		}
	}

	void dispose() {
		tools.dispose();
		details.dispose();
	}

	private void showReport(FirmwareReport report, BundleDesk.State state) {
		verdict.show(report);
		file.show(report, state.request());
		entries.show(report.entries());
		details.show(report, entries.selected());
	}

	private void showMessage(BundleDesk.State state) {
		if (state.running()) {
			message.say(Signal.BUSY, "Reading " + state.request().file().getFileName() + "\u2026");
		} else if (state.error().isPresent()) {
			message.say(Signal.BAD, state.error().get());
		} else if (!unreadable(state).isEmpty()) {
			message.say(Signal.BAD, unreadable(state));
		} else {
			message.clear();
		}
	}

	/** Nothing but a finding would tell of them: they are no entries. */
	private static String unreadable(BundleDesk.State state) {
		int count = state.report().map(report -> report.unreadable().size()).orElse(0);
		return switch (count) {
		case 0 -> "";
		case 1 -> "1 file is damaged or unsafe and is left out: it is not served. The findings say which and why.";
		default -> count + " files are damaged or unsafe and are left out: they are not served. The findings say which and why.";
		};
	}

	/** Selects the entry that a finding is about. */
	private void choose(Finding finding) {
		editor.desk().state().report().flatMap(report -> FindingEntry.of(report, finding)).ifPresent(entries::select);
	}

	private static Composite area(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return area;
	}
}
