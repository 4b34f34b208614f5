/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;

/** A port from which requests are refused: one for all, so that a flood of them costs no ports. Answers to it are not heard. */
final class Errands implements AutoCloseable {

	private final OwnPorts ports;
	private DatagramChannel four;
	private DatagramChannel six;

	Errands(OwnPorts ports) {
		this.ports = ports;
	}

	synchronized void send(InetSocketAddress client, byte[] packet) throws IOException {
		channel(client).send(PacketBuffer.of(packet), client);
	}

	private DatagramChannel channel(InetSocketAddress client) throws IOException {
		try {
			if (client.getAddress() instanceof Inet4Address) {
				four = four == null ? ports.open(client.getAddress()) : four;
				return four;
			}
			six = six == null ? ports.open(client.getAddress()) : six;
			return six;
		} catch (TransferFailure e) {
			throw new IOException(e.getMessage(), e);
		}
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
