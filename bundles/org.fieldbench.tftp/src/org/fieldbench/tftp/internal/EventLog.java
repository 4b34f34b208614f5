/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.fieldbench.tftp.ServerEvent;

/** The latest events; the oldest are dropped. */
final class EventLog {

	private final int most;
	private final Deque<ServerEvent> events = new ArrayDeque<>();

	EventLog(int most) {
		this.most = most;
	}

	synchronized void add(ServerEvent event) {
		if (events.size() == most) {
			events.remove();
		}
		events.add(event);
	}

	/** @return oldest first */
	synchronized List<ServerEvent> all() {
		return List.copyOf(events);
	}

	synchronized void clear() {
		events.clear();
	}
}
