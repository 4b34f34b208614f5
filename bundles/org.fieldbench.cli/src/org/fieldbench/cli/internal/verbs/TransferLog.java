/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.Transfer;

/** Follows the transfers of a server, and tells of each one's beginning and end once. */
final class TransferLog implements ServerControl.Listener {

	private final ServeOutput output;
	private final Set<Long> begun = new HashSet<>();
	private final List<Transfer> finished = new ArrayList<>();

	TransferLog(ServeOutput output) {
		this.output = output;
	}

	@Override
	public void serverChanged() {
		// Only this verb starts and stops it.
	}

	@Override
	public synchronized void changed(Transfer transfer) {
		if (begun.add(transfer.id())) {
			output.began(transfer);
		}
		if (transfer.state() != Transfer.State.RUNNING) {
			finished.add(transfer);
			output.ended(transfer);
		}
	}

	synchronized List<Transfer> finished() {
		return List.copyOf(finished);
	}
}
