/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.tftp.Operation;
import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.ServerEvent.Kind;
import org.fieldbench.tftp.Severity;
import org.fieldbench.tftp.Transfer;

/** Events of a server, made up. */
final class Events {

	private Events() {
	}

	/** @param transfer its id; 0 for what concerns the server as a whole */
	static ServerEvent event(long transfer, Severity severity, String text) {
		return new ServerEvent(Instant.EPOCH, Kind.REQUESTED, severity, transfer == 0 ? Optional.empty() : Optional.of(transfer(transfer)), text);
	}

	private static Transfer transfer(long id) {
		return new Transfer(id, Operation.READ, new InetSocketAddress(InetAddress.getLoopbackAddress(), 2000), "boot.bin", Optional.of("boot.bin"),
				Map.of(), 100, 50, Transfer.Traffic.NONE, Instant.EPOCH, Duration.ofSeconds(1), Transfer.State.RUNNING, Optional.empty(),
				Optional.empty());
	}
}
