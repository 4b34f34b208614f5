/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.channels.DatagramChannel;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.fieldbench.tftp.PortRange;

/** Opens ports for transfers, in the range that the firewall lets through if there is one. */
record OwnPorts(InetAddress local, Optional<PortRange> range) {

	/** @throws TransferFailure if there is no free one */
	DatagramChannel open(InetAddress client) throws TransferFailure {
		try {
			return range.isPresent() ? inRange(range.get(), client) : Channels.answering(local, 0, client);
		} catch (IOException e) {
			throw Refusals.noPort(e);
		}
	}

	/** Begins anywhere: the port of a transfer that just ended may still get packets of it. */
	private DatagramChannel inRange(PortRange ports, InetAddress client) throws IOException, TransferFailure {
		int start = ThreadLocalRandom.current().nextInt(ports.size());
		for (int i = 0; i < ports.size(); i++) {
			try {
				return Channels.answering(local, ports.first() + (start + i) % ports.size(), client);
			} catch (BindException e) {
				// taken; the next one may be free
			}
		}
		throw Refusals.noPort(ports);
	}
}
