/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.ui.internal.parts.MonitorProgress;
import org.fieldbench.ui.EditorArea;
import org.fieldbench.ui.FileDrop;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;

/** One firmware bundle in full. While it is the editor at hand, its bundle lies on the bench. Never writes to the bundle. */
public final class FirmwareEditor extends EditorPart implements EntryPart {

	static final String ID = "org.fieldbench.firmware.ui.editor";

	private final OneAtATime rule = new OneAtATime();
	private BundleInput input;
	private BundleDesk desk;
	private EditorTrust trust;
	private EditorPanel panel;
	private EditorAtHand atHand;
	private Job job;

	@Override
	public void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!(given instanceof BundleInput bundle)) {
			throw new PartInitException("The firmware editor opens firmware bundles only.");
		}
		setSite(site);
		setInput(bundle);
		setPartName(bundle.getName());
		input = bundle;
		desk = new BundleDesk(site.getService(FirmwareBench.class), bundle.request());
	}

	@Override
	public void createPartControl(Composite parent) {
		panel = new EditorPanel(parent, this, getSite().getService(Catalogs.class).models());
		EntryMenu.register(getSite(), panel.entries());
		FileDrop.enable(parent, files -> Bundles.open(getSite().getWorkbenchWindow(), files));
		Refresh refresh = Refresh.of(panel.control(), this::show);
		trust = new EditorTrust(getEditorSite(), input.file(), refresh::request);
		desk.onChange(refresh::request);
		show();
		atHand = EditorAtHand.watch(this, this::becomeAtHand);
		inspectAgain();
	}

	@Override
	public void setFocus() {
		panel.setFocus();
	}

	@Override
	public void dispose() {
		if (atHand != null) {
			atHand.end();
		}
		if (job != null) {
			job.cancel();
		}
		if (panel != null) {
			panel.dispose();
		}
		EditorArea.hideWhenEmpty(getSite().getPage());
		super.dispose();
	}

	/** Reads the file again, with the model and the roles that were chosen. */
	void inspectAgain() {
		inspect(desk.state().request());
	}

	/** Inspects in the background; the outcome is shown here. */
	void inspect(InspectionRequest request) {
		input.remember(request);
		String name = "Reading " + input.getName();
		job = new OperationJob(name, JobFamilies.FIRMWARE, monitor -> desk.run(request, new MonitorProgress(name, monitor)));
		job.setRule(rule);
		job.schedule();
	}

	/** Ends the inspection that runs. */
	void cancel() {
		job.cancel();
	}

	BundleDesk desk() {
		return desk;
	}

	EditorTrust trust() {
		return trust;
	}

	EditorPanel panel() {
		return panel;
	}

	@Override
	public Optional<FirmwareEntry> selected() {
		return panel.entries().selected();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == FirmwareReport.class ? type.cast(desk.state().report().orElse(null)) : super.getAdapter(type);
	}

	private void becomeAtHand(boolean now) {
		desk.want(now);
		if (now) {
			Job lay = new OperationJob("Laying " + input.getName() + " on the bench", JobFamilies.FIRMWARE, monitor -> layOrReadAgain());
			lay.setRule(rule);
			lay.setSystem(true);
			lay.schedule();
		}
	}

	private void layOrReadAgain() {
		if (desk.isStale()) {
			getSite().getShell().getDisplay().asyncExec(this::inspectAgain);
		} else {
			desk.lay();
		}
	}

	private void show() {
		BundleDesk.State state = desk.state();
		panel.show(state);
		panel.details().showTrust(trust.desk());
		trust.look(state.report());
		state.report().ifPresent(report -> setTitleImage(Signals.of(report.verdict()).image()));
		setTitleToolTip(input.getToolTipText() + state.report().map(report -> " \u2013 " + report.verdict().text()).orElse(""));
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Nothing is ever changed here.
	}

	@Override
	public void doSaveAs() {
		// Nothing is ever changed here.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
