/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;

/** A port from which requests are refused: one for all, so that a flood of them costs no ports. Answers to it are not heard. */
final class Errands implements AutoCloseable {

	private static final Logger LOG = System.getLogger(Errands.class.getName());

	private final OwnPorts ports;
	private DatagramChannel four;
	private DatagramChannel six;

	Errands(OwnPorts ports) {
		this.ports = ports;
	}

	/** @return false when there is no port for it */
	synchronized boolean send(InetSocketAddress client, byte[] packet) throws IOException {
		try {
			channel(client).send(PacketBuffer.of(packet), client);
			return true;
		} catch (TransferFailure e) {
			LOG.log(Level.DEBUG, "No port to refuse requests from", e);
			return false;
		}
	}

	private DatagramChannel channel(InetSocketAddress client) throws TransferFailure {
		if (client.getAddress() instanceof Inet4Address) {
			four = four == null ? ports.open(client.getAddress()) : four;
			return four;
		}
		six = six == null ? ports.open(client.getAddress()) : six;
		return six;
	}

	@Override
	public synchronized void close() throws IOException {
		for (DatagramChannel channel : new DatagramChannel[] { four, six }) {
			if (channel != null) {
				channel.close();
			}
		}
	}
}
