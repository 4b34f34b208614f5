/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.TransferListener;

/** Keeps the last events of one client's transfers, and of the server as a whole, so that a failure explains itself. */
final class Witness implements TransferListener {

	private static final int MOST = 100;

	private final Deque<String> events = new ArrayDeque<>();
	private InetSocketAddress watched;

	/** From now on this one; what was kept of others is forgotten. */
	synchronized void watch(InetSocketAddress client) {
		watched = client;
		events.clear();
	}

	@Override
	public void changed(Transfer transfer) {
		// All comes as an event.
	}

	@Override
	public synchronized void happened(ServerEvent event) {
		if (event.transfer().isPresent() && !event.transfer().get().client().equals(watched)) {
			return;
		}
		if (events.size() == MOST) {
			events.removeFirst();
		}
		events.add(event.at() + " " + event.kind() + event.transfer().map(Witness::where).orElse("") + ": " + event.text());
	}

	private static String where(Transfer transfer) {
		return " of transfer " + transfer.id() + " (" + transfer.requestedName() + ", " + transfer.traffic() + ")";
	}

	/** @return what the server told, an event a line */
	synchronized String account() {
		return events.isEmpty() ? "The server told nothing of " + watched + "."
				: events.stream().collect(Collectors.joining("\n  ", "The server told of " + watched + ":\n  ", ""));
	}
}
