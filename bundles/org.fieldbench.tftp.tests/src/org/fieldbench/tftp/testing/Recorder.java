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

import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;
import org.fieldbench.tftp.TransferListener;

/** Keeps what a server tells, and waits for it. */
public final class Recorder implements TransferListener {

	private final BlockingQueue<Transfer> ended = new LinkedBlockingQueue<>();
	private final List<Transfer> all = new ArrayList<>();

	@Override
	public synchronized void changed(Transfer transfer) {
		all.add(transfer);
		if (transfer.state() != State.RUNNING) {
			ended.add(transfer);
		}
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

	/** @return how many ended and were not taken yet */
	public int endsLeft() {
		return ended.size();
	}
}
