/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends wrong and half wrong datagrams at a server, and at the ports of its transfers, from many ports, until it is closed. */
final class Barrage implements AutoCloseable {

	private static final int PORTS = 16;

	/** Some thousand a second: more would only test how fast loopback drops. */
	private static final long PAUSE = Duration.ofMillis(2).toNanos();
	private static final int BURST = 10;

	private static final Supplier<InetSocketAddress> NOWHERE = () -> null;

	private final List<DatagramSocket> sockets = new ArrayList<>();
	private final InetSocketAddress server;
	private final Datagrams datagrams;
	private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::fire);
	private Supplier<InetSocketAddress> other = NOWHERE;
	private volatile boolean closed;

	Barrage(InetSocketAddress server, long seed) throws IOException {
		this.server = server;
		this.datagrams = new Datagrams(seed);
		for (int i = 0; i < PORTS; i++) {
			sockets.add(stranger());
		}
		thread.start();
	}

	/** From another loopback address where the system has it: in single-port mode one address is one household. */
	private static DatagramSocket stranger() throws IOException {
		try {
			return new DatagramSocket(new InetSocketAddress("127.0.0.2", 0));
		} catch (SocketException e) {
			return new DatagramSocket(0, InetAddress.getLoopbackAddress());
		}
	}

	/** @param port a transfer's, null for none */
	synchronized void alsoAt(Supplier<InetSocketAddress> port) {
		other = port;
	}

	/** When this returns nothing goes any more to the port of the transfer, which the system may give to anybody now. */
	void notThere() {
		alsoAt(NOWHERE);
	}

	private void fire() {
		for (int count = 0; !closed; count++) {
			fire(sockets.get(count % PORTS), datagrams.next(), count % 3 == 0);
			if (count % BURST == 0) {
				LockSupport.parkNanos(PAUSE);
			}
		}
	}

	private synchronized void fire(DatagramSocket socket, byte[] datagram, boolean atTransfer) {
		InetSocketAddress transfer = atTransfer ? other.get() : null;
		send(socket, datagram, transfer == null ? server : transfer);
	}

	private static void send(DatagramSocket socket, byte[] datagram, InetSocketAddress to) {
		try {
			socket.send(new DatagramPacket(datagram, datagram.length, to));
		} catch (IOException e) {
			// What the system refuses to send is no test of the server; a later one goes through.
		}
	}

	@Override
	public void close() {
		closed = true;
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		sockets.forEach(DatagramSocket::close);
	}
}
