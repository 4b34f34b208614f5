/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.run;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.TransferListener;

/** What a TFTP server told of its transfers. Safe for use by several threads. */
public final class TransferLog implements TransferListener {

	private final TransferListener next;
	private final Map<Long, Transfer> latest = new LinkedHashMap<>();

	/** @param next hears of everything before this log does */
	public TransferLog(TransferListener next) {
		this.next = next;
	}

	@Override
	public void changed(Transfer transfer) {
		next.changed(transfer);
		synchronized (latest) {
			latest.put(transfer.id(), transfer);
			latest.notifyAll();
		}
	}

	public List<Transfer> transfers() {
		synchronized (latest) {
			return List.copyOf(latest.values());
		}
	}

	/**
	 * The server learns of a transfer's end a moment after the phone: with the last ACK.
	 *
	 * @return the last transfer of a file once it has ended; empty if none ends in time
	 */
	public Optional<Transfer> awaitEnd(String servedName, Duration patience) {
		long deadline = System.nanoTime() + patience.toNanos();
		synchronized (latest) {
			Optional<Transfer> found = last(latest.values(), servedName);
			for (long left = patience.toNanos(); found.isEmpty() && left > 0; left = deadline - System.nanoTime()) {
				if (!paused(left)) {
					break;
				}
				found = last(latest.values(), servedName);
			}
			return found;
		}
	}

	private boolean paused(long nanos) {
		try {
			latest.wait(TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static Optional<Transfer> last(Collection<Transfer> transfers, String name) {
		return transfers.stream().filter(transfer -> transfer.servedName().filter(name::equals).isPresent())
				.max(Comparator.comparingLong(Transfer::id)).filter(transfer -> transfer.state() != Transfer.State.RUNNING);
	}
}
