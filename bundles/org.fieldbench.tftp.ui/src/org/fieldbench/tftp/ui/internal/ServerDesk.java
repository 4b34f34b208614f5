/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ServerStartException;
import org.fieldbench.tftp.Transfer;

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

	/** Starts the server on the calling thread; a refusal is then in {@link #error()}. */
	public void start(InetAddress address, int port) {
		attempt(() -> {
			try {
				control.start(ServerSettings.at(new InetSocketAddress(address, port)));
			} catch (ServerStartException e) {
				error = Optional.of(e.getMessage());
			}
		});
	}

	/** Stops the server on the calling thread. */
	public void stop() {
		attempt(control::stop);
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

	/** @return what is served, in words */
	public String served() {
		int files = control.names().size();
		return control.label().map(label -> label + " (" + (files == 1 ? "1 file" : files + " files") + ")")
				.orElse("Nothing yet. Open a firmware bundle, and its files are served.");
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

	private void attempt(Runnable action) {
		busy = true;
		error = Optional.empty();
		changed();
		try {
			action.run();
		} finally {
			busy = false;
			changed();
		}
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}
}
