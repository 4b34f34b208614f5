/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.fieldbench.ui.Refresh;

/** The TFTP server: where it listens, what it serves, what goes over the wire. */
public final class ServerView extends ViewPart {

	static final String ID = "org.fieldbench.tftp.ui.server";

	private final ServerPreferences preferences = new ServerPreferences();
	private ServerControl control;
	private ServerDesk desk;
	private ServerPanel panel;
	private TransfersTable transfers;
	private Job addresses;
	private volatile List<AddressChoice> found;

	@Override
	public void createPartControl(Composite parent) {
		control = getSite().getService(ServerControl.class);
		desk = new ServerDesk(control);
		Composite top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(top);
		panel = new ServerPanel(top, this::start, this::stop);
		panel.offer(AddressChoices.of(List.of()));
		panel.choose(preferences.address(), preferences.port());
		transfers = new TransfersTable(top);
		TransferMenu.register(getSite(), transfers);
		Refresh refresh = Refresh.of(top, this::show);
		desk.onChange(refresh::request);
		desk.attach();
		show();
		addresses = lookForAddresses(top);
		addresses.schedule();
	}

	@Override
	public void setFocus() {
		panel.setFocus();
		addresses.schedule();
	}

	@Override
	public void dispose() {
		desk.detach();
		super.dispose();
	}

	/** Starts the server where the view says. */
	void start() {
		OptionalInt port = Port.parse(panel.port());
		if (port.isEmpty()) {
			desk.complain(Port.RULE);
			return;
		}
		AddressChoice choice = panel.address();
		preferences.remember(choice.key(), port.getAsInt());
		run("Starting the TFTP server", () -> {
			desk.start(choice.address(), port.getAsInt());
			if (desk.address().isPresent()) {
				new ShutdownGuard(getSite().getWorkbenchWindow().getWorkbench(), control).watch();
			}
		});
	}

	/** Stops the server; asks first while a transfer runs. */
	void stop() {
		if (StopQuestion.agreed(getSite().getShell(), desk.running(), "Stop the Server")) {
			run("Stopping the TFTP server", desk::stop);
		}
	}

	void clearFinished() {
		desk.clearFinished();
	}

	void copyDetails() {
		transfers.copyDetails();
	}

	private void show() {
		panel.show(desk);
		transfers.show(desk.transfers());
	}

	/** Not on the display's thread, since some systems are slow to tell; again when the view gets the focus, since cables move. */
	private Job lookForAddresses(Composite top) {
		Refresh offer = Refresh.of(top, () -> panel.offer(found));
		OperationJob job = new OperationJob("Looking for network addresses", JobFamilies.SERVER, monitor -> {
			found = AddressChoices.now();
			offer.request();
		});
		job.setSystem(true);
		return job;
	}

	private static void run(String name, Runnable action) {
		new OperationJob(name, JobFamilies.SERVER, monitor -> action.run()).schedule();
	}
}
