/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.files.FolderSource;

/** What the server view shows and asks for. Knows no widgets; safe for use by several threads. */
public final class ServerDesk implements ServerControl.Listener {

	private final ServerControl control;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile boolean busy;
	private volatile Optional<String> error = Optional.empty();

	public ServerDesk(ServerControl control) {
		this.control = control;
	}

	/** Starts to hear of the server, until {@link #detach}. */
	public void attach() {
		control.addListener(this);
	}

	public void detach() {
		control.removeListener(this);
	}

	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Starts the server on the calling thread; a refusal is then in {@link #error()}.
	 *
	 * @param bind where to listen first
	 * @param settings without a problem
	 */
	public void start(InetSocketAddress bind, SettingsDraft settings) {
		attempt(() -> control.start(new SettingsBuild(settings).settings(bind)));
	}

	/** Serves all that lies in a folder, on the calling thread. */
	public void serveFolder(Path folder) {
		attempt(() -> {
			if (!Files.isDirectory(folder)) {
				throw new NotDirectoryException(folder + " is no folder. Choose one that exists.");
			}
			control.serve(folder.toString(), new FolderSource(folder));
		});
	}

	/** Stops the server on the calling thread. */
	public void stop() {
		attempt(() -> control.stop());
	}

	/** Shows a sentence in place of an error of the server, e.g. that a port is no number. */
	public void complain(String sentence) {
		error = Optional.of(sentence);
		changed();
	}

	/** @return whether it starts or stops just now */
	public boolean busy() {
		return busy;
	}

	public Optional<String> error() {
		return error;
	}

	public Optional<InetSocketAddress> address() {
		return control.address();
	}

	/** @return whether it runs and where, in words */
	public String state() {
		return control.settings().map(settings -> RunningText.of(control.addresses(), settings)).orElse("Stopped");
	}

	/** @return what is served, in words */
	public String served() {
		int files = control.names().size();
		return control.label().map(label -> label + " (" + (files == 1 ? "1 file" : files + " files") + ")")
				.orElse("Nothing yet. Open a firmware bundle, or serve a folder.");
	}

	/** @return newest first */
	public List<Transfer> transfers() {
		return control.transfers().reversed();
	}

	/** @return how many transfers run now */
	public long running() {
		return control.transfers().stream().filter(transfer -> transfer.state() == Transfer.State.RUNNING).count();
	}

	public void clearFinished() {
		control.clearFinished();
		changed();
	}

	@Override
	public void serverChanged() {
		changed();
	}

	@Override
	public void changed(Transfer transfer) {
		changed();
	}

	/** Fails with a sentence for the user. */
	@FunctionalInterface
	private interface Attempt {
		void run() throws IOException;
	}

	private void attempt(Attempt action) {
		busy = true;
		error = Optional.empty();
		changed();
		try {
			action.run();
		} catch (IOException e) {
			error = Optional.of(e.getMessage());
		} finally {
			busy = false;
			changed();
		}
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
