/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sockets on loopback addresses that none had before, where the system has more than one. Ports alone come again soon, and a server
 * sends for a while to whoever had one: with thousands of transfers another gets those packets, be it seldom.
 */
final class FreshAddress {

	/** The last three bytes of the next address: 127.64.0.0 to 127.127.255.255. */
	private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(1 << 22));

	private FreshAddress() {
	}

	static DatagramSocket socket() throws IOException {
		int number = NEXT.getAndIncrement();
		byte[] address = { 127, (byte) (64 + (number >> 16 & 63)), (byte) (number >> 8), (byte) number };
		DatagramSocket socket = open(InetAddress.getByAddress(address));
		socket.setReceiveBufferSize(1 << 20);
		return socket;
	}

	private static DatagramSocket open(InetAddress address) throws IOException {
		try {
			return new DatagramSocket(new InetSocketAddress(address, 0));
		} catch (SocketException e) {
			return new DatagramSocket(0, InetAddress.getLoopbackAddress());
		}
	}
}
