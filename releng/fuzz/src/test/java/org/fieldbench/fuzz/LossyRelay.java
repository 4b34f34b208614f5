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
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Random;

/** A bad line between one client and a server. What becomes of the nth packet of a direction depends on the seed only. */
final class LossyRelay implements AutoCloseable {

	/** Chances in percent. */
	record Faults(int lost, int doubled, int swapped) {

		static final Faults NONE = new Faults(0, 0, 0);
	}

	/** A packet held back to be overtaken goes out at the latest after so long. */
	private static final int HELD_MILLIS = 5;

	private final DatagramSocket front = socket();
	private final DatagramSocket back = FreshAddress.socket();
	private final SocketAddress server;
	private final Faults faults;
	private volatile SocketAddress client;
	private volatile SocketAddress peer;
	private volatile byte[] request;

	/** One direction. */
	private final class Line implements Runnable {

		private final DatagramSocket in;
		private final DatagramSocket out;
		private final Random chance;
		private DatagramPacket held;

		Line(DatagramSocket in, DatagramSocket out, long seed) {
			this.in = in;
			this.out = out;
			this.chance = new Random(seed);
		}

		@Override
		public void run() {
			byte[] buffer = new byte[65536];
			try {
				while (true) {
					DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
					if (receive(packet)) {
						carry(packet);
					} else {
						release();
					}
				}
			} catch (IOException e) {
				// closed
			}
		}

		private boolean receive(DatagramPacket packet) throws IOException {
			in.setSoTimeout(held == null ? 0 : HELD_MILLIS);
			try {
				in.receive(packet);
				return true;
			} catch (SocketTimeoutException e) {
				return false;
			}
		}

		private void carry(DatagramPacket packet) throws IOException {
			SocketAddress to = in == front ? towardsServer(packet) : towardsClient(packet);
			int lot = chance.nextInt(100);
			if (to == null || lot < faults.lost()) {
				return;
			}
			byte[] bytes = bytes(packet);
			DatagramPacket copy = new DatagramPacket(bytes, bytes.length, to);
			if (lot < faults.lost() + faults.swapped() && held == null) {
				held = copy;
				return;
			}
			out.send(copy);
			if (lot >= 100 - faults.doubled()) {
				out.send(copy);
			}
			release();
		}

		private void release() throws IOException {
			if (held != null) {
				out.send(held);
				held = null;
			}
		}
	}

	LossyRelay(InetSocketAddress server, Faults faults, long seed) throws IOException {
		this.server = server;
		this.faults = faults;
		Thread.ofPlatform().daemon().start(new Line(front, back, seed));
		Thread.ofPlatform().daemon().start(new Line(back, front, ~seed));
	}

	private static DatagramSocket socket() throws IOException {
		DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
		socket.setReceiveBufferSize(1 << 20);
		return socket;
	}

	/** Who asks is the client; an earlier transfer may still send to this port, too. */
	private SocketAddress towardsServer(DatagramPacket packet) {
		byte[] bytes = bytes(packet);
		boolean asks = Wire.opcode(bytes) == Wire.READ || Wire.opcode(bytes) == Wire.WRITE;
		if (asks) {
			client = packet.getSocketAddress();
			request = bytes;
			return server;
		}
		boolean mine = packet.getSocketAddress().equals(client);
		return mine && peer != null ? peer : null;
	}

	/** The first port that answers is the transfer's; to this one an earlier transfer may still send. */
	private SocketAddress towardsClient(DatagramPacket packet) {
		if (peer == null && request != null && Wire.answers(request, bytes(packet))) {
			peer = packet.getSocketAddress();
		}
		return packet.getSocketAddress().equals(peer) ? client : null;
	}

	private static byte[] bytes(DatagramPacket packet) {
		return Arrays.copyOf(packet.getData(), packet.getLength());
	}

	InetSocketAddress address() {
		return (InetSocketAddress) front.getLocalSocketAddress();
	}

	/** @return the port that the server takes for the client's */
	InetSocketAddress behind() {
		return (InetSocketAddress) back.getLocalSocketAddress();
	}

	@Override
	public void close() {
		front.close();
		back.close();
	}
}
