/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.TransferListener;

/** Keeps what a server tells, and waits for it. */
public final class Recorder implements TransferListener {

	private final BlockingQueue<Transfer> ended = new LinkedBlockingQueue<>();
	private final List<Transfer> all = new ArrayList<>();
	private final BlockingQueue<ServerEvent> arrived = new LinkedBlockingQueue<>();
	private final List<ServerEvent> events = new ArrayList<>();

	@Override
	public synchronized void changed(Transfer transfer) {
		all.add(transfer);
		if (transfer.state() != State.RUNNING) {
			ended.add(transfer);
		}
	}

	@Override
	public void happened(ServerEvent event) {
		synchronized (this) {
			events.add(event);
		}
		arrived.add(event);
		event.transfer().ifPresent(this::changed);
	}

	/** @return everything so far, in order */
	public synchronized List<ServerEvent> events() {
		return List.copyOf(events);
	}

	/** @return the kinds of all events so far, in order */
	public List<ServerEvent.Kind> kinds() {
		return events().stream().map(ServerEvent::kind).toList();
	}

	public synchronized List<Transfer> all() {
		return List.copyOf(all);
	}

	/** @return the next transfer that ended, in order of their ends */
	public Transfer nextEnd() throws InterruptedException {
		Transfer transfer = ended.poll(30, TimeUnit.SECONDS);
		if (transfer == null) {
			throw new AssertionError("No transfer ended; heard: " + all());
		}
		return transfer;
	}

	/** Waits for an event that was not yet waited for. */
	public ServerEvent nextEvent() throws InterruptedException {
		ServerEvent event = arrived.poll(30, TimeUnit.SECONDS);
		if (event == null) {
			throw new AssertionError("Nothing happened; so far: " + kinds());
		}
		return event;
	}

	/** @return how many ended and were not taken yet */
	public int endsLeft() {
		return ended.size();
	}
}
