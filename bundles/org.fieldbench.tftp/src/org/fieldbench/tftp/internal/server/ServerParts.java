/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TransferListener;

/**
 * What all listening ports of a server share.
 *
 * @param ids the id of the last transfer so far, counted up
 */
record ServerParts(ServerRules rules, EventQueue events, Ticker ticker, FloodGuard guard, Admission admission, Receivers receivers,
		AtomicLong ids) implements AutoCloseable {

	static ServerParts of(ServerSettings settings, FileSource source, TransferListener listener, AtomicLong ids) throws IOException {
		EventQueue events = new EventQueue(listener);
		Ticker ticker = new Ticker();
		FloodGuard guard = new FloodGuard(events, ticker);
		ticker.add(guard);
		return new ServerParts(ServerRules.of(settings, source, new Workers()), events, ticker, guard, new Admission(settings),
				new Receivers(), ids);
	}

	void start() {
		events.start();
		ticker.start();
	}

	/** Lets go of everything before it was started. */
	void abandon() {
		closeReceivers();
	}

	/** Returns when all was told and done. */
	@Override
	public void close() {
		closeReceivers();
		ticker.close();
		events.close();
	}

	private void closeReceivers() {
		try {
			rules.worker().close();
			receivers.close();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
