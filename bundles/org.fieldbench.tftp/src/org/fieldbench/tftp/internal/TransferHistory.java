/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.fieldbench.tftp.Transfer;
import org.fieldbench.tftp.Transfer.State;

/** The latest state of each transfer; the oldest finished ones are dropped. */
final class TransferHistory {

	private final int mostFinished;
	private final Map<Long, Transfer> byId = new TreeMap<>();
	private int finished;

	TransferHistory(int mostFinished) {
		this.mostFinished = mostFinished;
	}

	synchronized void put(Transfer transfer) {
		byId.put(transfer.id(), transfer);
		if (isFinished(transfer) && ++finished > mostFinished) {
			dropOldestFinished();
		}
	}

	/** @return oldest first */
	synchronized List<Transfer> all() {
		return List.copyOf(byId.values());
	}

	synchronized void clearFinished() {
		byId.values().removeIf(TransferHistory::isFinished);
		finished = 0;
	}

	private void dropOldestFinished() {
		for (Iterator<Transfer> all = byId.values().iterator(); all.hasNext();) {
			if (isFinished(all.next())) {
				all.remove();
				finished--;
				return;
			}
		}
	}

	private static boolean isFinished(Transfer transfer) {
		return transfer.state() != State.RUNNING;
	}
}
