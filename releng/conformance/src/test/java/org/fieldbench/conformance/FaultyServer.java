/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;

/**
 * Answers from one port, always wrongly: the same DATA 1 of a few bytes for any request or ACK, whatever was asked. The suite has
 * to notice.
 */
final class FaultyServer implements AutoCloseable {

	private final DatagramSocket socket;

	FaultyServer() throws IOException {
		socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
		Thread.ofPlatform().daemon().start(this::answer);
	}

	InetSocketAddress address() {
		return (InetSocketAddress) socket.getLocalSocketAddress();
	}

	private void answer() {
		DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
		try {
			while (true) {
				socket.receive(packet);
				byte[] wrong = Wire.data(1, Arrays.copyOf(packet.getData(), 3));
				socket.send(new DatagramPacket(wrong, wrong.length, packet.getSocketAddress()));
			}
		} catch (IOException e) {
			// closed
		}
	}

	@Override
	public void close() {
		socket.close();
	}
}
