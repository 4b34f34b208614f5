/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
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
	private ServerTabs tabs;
	private AddressLookup addresses;

	@Override
	public void createPartControl(Composite parent) {
		control = getSite().getService(ServerControl.class);
		desk = new ServerDesk(control);
		Composite top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(top);
		panel = new ServerPanel(top, this::start, this::stop);
		panel.choose(preferences.address(), preferences.port());
		tabs = new ServerTabs(top);
		TransferMenu.register(getSite(), tabs);
		Refresh refresh = Refresh.of(top, this::show);
		desk.onChange(refresh::request);
		desk.attach();
		show();
		addresses = new AddressLookup(top, panel);
		addresses.look();
	}

	@Override
	public void setFocus() {
		panel.setFocus();
		addresses.look();
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
		preferences.remember(panel.address().key(), port.getAsInt());
		starting(port.getAsInt(), false);
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

	/** Copies the details of the selected transfers, or the selected lines of the log. */
	void copy() {
		tabs.copy();
	}

	void clearLog() {
		control.clearLog();
	}

	/** Writes the lines of the log that pass the filter; asks for the file unless one is given. */
	void exportLog(Optional<Path> file) {
		tabs.showLog();
		file.or(() -> LogActions.ask(getSite().getShell())).ifPresent(chosen -> LogActions.export(tabs.log().shown(), chosen));
	}

	/** Lets the user change the settings. */
	void changeSettings() {
		int port = Port.parse(panel.port()).orElse(ServerSettings.STANDARD_PORT);
		if (new SettingsCommand(getSite().getShell(), desk, preferences).askForRestart(port)) {
			starting(port, true);
		}
	}

	/** Serves a folder; asks for it unless one is given. */
	void serveFolder(Optional<Path> folder) {
		folder.or(() -> FolderChoice.ask(getSite().getShell(), preferences))
				.ifPresent(chosen -> run("Serving a folder", () -> desk.serveFolder(chosen)));
	}

	private void starting(int port, boolean stopFirst) {
		InetSocketAddress bind = new InetSocketAddress(panel.address().address(), port);
		SettingsDraft settings = preferences.settings();
		run("Starting the TFTP server", () -> {
			if (stopFirst) {
				desk.stop();
			}
			desk.start(bind, settings);
			if (desk.address().isPresent()) {
				new ShutdownGuard(getSite().getWorkbenchWindow().getWorkbench(), control).watch();
			}
		});
	}

	private void show() {
		panel.show(desk);
		tabs.show(desk.transfers(), control.log());
	}

	private static void run(String name, Runnable action) {
		new OperationJob(name, JobFamilies.SERVER, monitor -> action.run()).schedule();
	}
}
