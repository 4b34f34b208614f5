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
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.ui.internal.bytes.EntryBytes;
import org.fieldbench.firmware.ui.internal.bytes.HexPane;
import org.fieldbench.firmware.ui.internal.bytes.StringsPane;
import org.fieldbench.firmware.ui.internal.parts.Fact;
import org.fieldbench.firmware.ui.internal.parts.Prose;
import org.fieldbench.firmware.ui.internal.trust.TrustDesk;
import org.fieldbench.firmware.ui.internal.trust.TrustPane;
import org.fieldbench.ui.WidgetIds;

/** The lower part of an editor: the findings, and what is known of the chosen entry: why it has its role, its bytes, its strings. */
final class DetailTabs {

	private final CTabFolder folder;
	private final FindingsPane findings;
	private final CTabItem findingsTab;
	private final Prose grounds;
	private final EntryBytes bytes = new EntryBytes();
	private final HexPane hex;
	private final CTabItem hexTab;
	private final StringsPane strings;
	private final CTabItem stringsTab;
	private final TrustPane trust;
	private final CTabItem trustTab;
	private Optional<Path> bundle = Optional.empty();
	private Optional<FirmwareEntry> entry = Optional.empty();

	/** @param choose hears of the finding that the user chooses */
	DetailTabs(Composite parent, IWorkbenchPartSite site, Consumer<Finding> choose) {
		folder = WidgetIds.tag(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "firmware.details");
		findings = new FindingsPane(folder, choose);
		findingsTab = tab("Findings", findings.control());
		Composite area = new Composite(folder, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		grounds = new Prose(area, "firmware.grounds", EntryFacts.WIDEST);
		tab("Grounds", area);
		hex = new HexPane(folder, site, bytes);
		hexTab = tab("Hex", hex.control());
		strings = new StringsPane(folder, bytes, this::showInHex);
		stringsTab = tab("Strings", strings.control());
		trust = new TrustPane(folder, command -> Commands.run("org.fieldbench.firmware.ui." + command));
		trustTab = tab("Signature", trust.control());
		folder.setSelection(0);
		folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> wantBytes()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
	}

	CTabFolder folder() {
		return folder;
	}

	/** Shows the findings, and an entry as it is now. */
	void show(FirmwareReport report, Optional<FirmwareEntry> selected) {
		findings.show(report.findings());
		findingsTab.setText("Findings (" + report.findings().size() + ")");
		showEntry(Optional.of(report), selected);
	}

	void showEntry(Optional<FirmwareReport> report, Optional<FirmwareEntry> selected) {
		bundle = report.map(FirmwareReport::file);
		entry = selected;
		grounds.show(selected.map(EntryFacts::of).orElse(List.of(new Fact("", "Choose an entry above to see what it is and why."))));
		wantBytes();
	}

	/** Shows who vouches for the bundle; the tab says it in a word. */
	void showTrust(TrustDesk desk) {
		TrustDesk.State state = desk.state();
		trust.show(state, desk.trustable().isPresent());
		trustTab.setText(state.standing().word().isEmpty() ? "Signature" : "Signature (" + state.standing().word() + ")");
		trustTab.setImage(state.standing() == TrustDesk.Standing.UNSIGNED ? null : TrustPane.signal(state.standing()).image());
	}

	/** Brings the bytes to the front, for a place to be typed. */
	void goToOffset() {
		showTab(hexTab);
		hex.askForOffset();
	}

	/** Brings the bytes to the front, for what is to be found. */
	void find() {
		showTab(hexTab);
		hex.askForPattern();
	}

	void dispose() {
		hex.cancel();
		strings.cancel();
		bytes.close();
	}

	private void showInHex(long offset, long length) {
		showTab(hexTab);
		hex.select(offset, length);
	}

	private void showTab(CTabItem tab) {
		folder.setSelection(tab);
		wantBytes();
	}

	/** Unpacks an entry only when somebody looks. */
	private void wantBytes() {
		CTabItem front = folder.getSelection();
		if ((front == hexTab || front == stringsTab) && bundle.isPresent() && entry.isPresent()) {
			bytes.want(bundle.get(), entry.get());
		} else if (entry.isEmpty()) {
			bytes.forget();
		}
		strings.inFront(front == stringsTab);
	}

	private CTabItem tab(String name, Control content) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(name);
		item.setControl(content);
		return item;
	}
}
