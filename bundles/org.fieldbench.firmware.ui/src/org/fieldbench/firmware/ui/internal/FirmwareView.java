/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;

/** The firmware bundle on the bench: its verdict, its entries. */
public final class FirmwareView extends ViewPart {

	static final String ID = "org.fieldbench.firmware.ui.firmware";

	private FirmwareDesk desk;
	private FirmwarePanel panel;

	@Override
	public void createPartControl(Composite parent) {
		desk = new FirmwareDesk(getSite().getService(FirmwareBench.class));
		panel = new FirmwarePanel(parent, getSite().getService(Catalogs.class).models(), this::chooseModel);
		EntryMenu.register(getSite(), panel.entries());
		FileDrop.enable(parent, this::open);
		Refresh refresh = Refresh.of(panel.control(), () -> panel.show(desk.state()));
		desk.onChange(refresh::request);
		desk.attach();
		panel.show(desk.state());
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}

	@Override
	public void dispose() {
		desk.detach();
		super.dispose();
	}

	/** Opens a firmware bundle, in the background. */
	void open(Path file) {
		inspect(desk.another(file));
	}

	FirmwareDesk desk() {
		return desk;
	}

	Optional<FirmwareEntry> selected() {
		return panel.entries().selected();
	}

	void copyHash() {
		panel.entries().copyHash();
	}

	/** Inspects in the background; the outcome is shown here. */
	void inspect(InspectionRequest request) {
		String name = "Reading " + request.file().getFileName();
		OperationJob job = new OperationJob(name, JobFamilies.FIRMWARE,
				monitor -> desk.run(request, new MonitorProgress(name, monitor)));
		job.setRule(new OneAtATime());
		job.schedule();
	}

	private void chooseModel(Optional<String> model) {
		desk.forModel(model).ifPresent(this::inspect);
	}
}
