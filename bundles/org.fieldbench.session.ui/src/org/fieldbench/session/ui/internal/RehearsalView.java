/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.session.Rehearsals;
import org.fieldbench.store.DataFolder;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;

/** Rehearses a field alert with a virtual phone and the firmware bundle on the bench. */
public final class RehearsalView extends ViewPart {

	static final String ID = "org.fieldbench.session.ui.rehearsal";

	private static final Duration PACE = Duration.ofMillis(300);

	private final RehearsalProgress progress = new RehearsalProgress(new Pace(PACE));
	private FirmwareBench bench;
	private FirmwareBench.Listener laid;
	private RehearsalPanel panel;
	private Optional<FirmwareReport> suggestedFor = Optional.empty();
	private Job job;

	@Override
	public void createPartControl(Composite parent) {
		bench = getSite().getService(FirmwareBench.class);
		Composite top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(5, 4).applyTo(top);
		panel = new RehearsalPanel(top, RehearsalChoice.from(getSite().getService(Catalogs.class)), this);
		Refresh refresh = Refresh.of(top, this::show);
		progress.onChange(refresh::request);
		laid = report -> progress.forget();
		bench.addListener(laid);
		choose();
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}

	@Override
	public void dispose() {
		bench.removeListener(laid);
		cancel();
		super.dispose();
	}

	/** Another model or option was chosen. */
	void choose() {
		panel.options().choice().map(RehearsalChoice::procedure).ifPresent(progress::show);
		show();
	}

	/** Rehearses in the background, unless one runs or something is missing, which the view then says. */
	void rehearse() {
		Optional<FirmwareReport> firmware = bench.current();
		RehearsalOptions options = panel.options().options();
		if (isBusy() || options.problem(firmware).isPresent()) {
			show();
			return;
		}
		RehearsalRun run = new RehearsalRun(getSite().getService(Rehearsals.class),
				options.request(firmware.get(), DataFolder.locate()), progress);
		job = new OperationJob("Rehearsing Field Alert #" + options.alert(), JobFamilies.SESSION, run);
		job.schedule();
	}

	void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	private boolean isBusy() {
		return job != null && job.getState() != Job.NONE;
	}

	private static List<String> models(FirmwareReport report) {
		return report.only(FirmwareRole.BOOT_CODE).map(FirmwareEntry::models).orElse(List.of());
	}

	private void show() {
		Optional<FirmwareReport> firmware = bench.current();
		if (!firmware.equals(suggestedFor)) {
			suggestedFor = firmware;
			panel.options().suggest(firmware.map(RehearsalView::models).orElse(List.of()));
			panel.options().choice().map(RehearsalChoice::procedure).ifPresent(progress::show);
		}
		RehearsalOptions options = panel.options().options();
		String ready = firmware.map(report -> "Ready to rehearse Field Alert #" + options.alert() + " on a virtual "
				+ options.model() + " with " + report.file().getFileName() + ". No phone is needed, nothing can break.").orElse("");
		panel.show(progress.state(), options.problem(firmware), ready);
	}
}
