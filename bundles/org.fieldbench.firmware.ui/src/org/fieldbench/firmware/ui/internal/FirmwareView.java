/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.ui.FileDrop;
import org.fieldbench.ui.Refresh;

/** The firmware bundle on the bench in brief: what a rehearsal takes, and what is served next. An editor shows it in full. */
public final class FirmwareView extends ViewPart implements EntryPart {

	static final String ID = "org.fieldbench.firmware.ui.firmware";

	private FirmwareBench bench;
	private FirmwareBench.Listener listener;
	private BenchPanel panel;

	@Override
	public void createPartControl(Composite parent) {
		bench = getSite().getService(FirmwareBench.class);
		panel = new BenchPanel(parent, this::showInFull);
		EntryMenu.register(getSite(), panel.entries());
		FileDrop.enable(parent, files -> Bundles.open(getSite().getWorkbenchWindow(), files));
		Refresh refresh = Refresh.of(panel.control(), this::show);
		listener = report -> refresh.request();
		bench.addListener(listener);
		show();
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}

	@Override
	public void dispose() {
		bench.removeListener(listener);
		super.dispose();
	}

	@Override
	public Optional<FirmwareEntry> selected() {
		return panel.entries().selected();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == FirmwareReport.class ? type.cast(bench.current().orElse(null)) : super.getAdapter(type);
	}

	private void show() {
		panel.show(bench.current());
	}

	private void showInFull() {
		Optional<Path> file = bench.current().map(FirmwareReport::file);
		file.ifPresent(open -> Bundles.show(getSite().getWorkbenchWindow(), List.of(open)));
	}
}
