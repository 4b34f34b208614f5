/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Transfer;

/** Follows a server: hands on what happens, and counts the transfers that end. */
final class TransferLog implements ServerControl.Listener {

	private final ServeOutput output;
	private final ServeTally tally = new ServeTally();

	TransferLog(ServeOutput output) {
		this.output = output;
	}

	@Override
	public void serverChanged() {
		// Only this verb starts and stops it.
	}

	@Override
	public void changed(Transfer transfer) {
		// comes with its event
	}

	@Override
	public synchronized void happened(ServerEvent event) {
		if (event.kind() == Kind.COMPLETED || event.kind() == Kind.FAILED) {
			event.transfer().ifPresent(tally::add);
		}
		output.happened(event);
	}

	synchronized void sumUp() {
		output.summary(tally);
	}
}
