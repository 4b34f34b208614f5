/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * A client's port. It may have been another's just before, so that what comes there first need not be from the server: it takes for
 * the answer only what could be one, and from then on hears the port alone that answered.
 */
final class ClientSocket implements AutoCloseable {

	private static final int REPEAT_MILLIS = 40;
	private static final long PATIENCE = Duration.ofSeconds(25).toNanos();

	private final DatagramSocket socket = FreshAddress.socket();
	private final byte[] buffer = new byte[65536];
	private final InetSocketAddress server;
	private volatile InetSocketAddress peer;
	private byte[] request = {};
	private long heardAt;
	private byte[] lastSent = {};
	private byte[] lastHeard = {};
	private int fromOthers;
	private InetSocketAddress lastOther;

	ClientSocket(InetSocketAddress server) throws IOException {
		this.server = server;
		socket.setSoTimeout(REPEAT_MILLIS);
	}

	/** @param asked what the next packets are to answer */
	void begin(byte[] asked) {
		peer = null;
		request = asked;
		heard();
	}

	/** Something new came. */
	void heard() {
		heardAt = System.nanoTime();
	}

	void say(byte[] packet) throws IOException {
		lastSent = packet;
		socket.send(new DatagramPacket(packet, packet.length, peer == null ? server : peer));
	}

	/** @return null if nothing came in time, or only from others */
	byte[] receive() throws IOException {
		DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
		try {
			socket.receive(packet);
		} catch (SocketTimeoutException e) {
			// Not before: what waits is heard even if this computer stood still meanwhile.
			beImpatient();
			return null;
		}
		byte[] bytes = Arrays.copyOf(buffer, packet.getLength());
		InetSocketAddress from = (InetSocketAddress) packet.getSocketAddress();
		if (!isPeer(from, bytes)) {
			fromOthers++;
			lastOther = from;
			beImpatient();
			return null;
		}
		return heard(bytes);
	}

	/** The first that answers is the transfer's port. */
	private boolean isPeer(InetSocketAddress from, byte[] packet) {
		if (peer == null && from.getAddress().equals(server.getAddress()) && Wire.answers(request, packet)) {
			peer = from;
		}
		return from.equals(peer);
	}

	private byte[] heard(byte[] packet) throws IOException {
		lastHeard = packet;
		if (Wire.opcode(packet) == Wire.ERROR) {
			throw new IOException("ERROR " + Wire.number(packet) + ' '
					+ new String(packet, Wire.HEADER, packet.length - Wire.HEADER, StandardCharsets.UTF_8).trim() + account());
		}
		return packet;
	}

	/** @throws IOException if nothing new came for long */
	void beImpatient() throws IOException {
		if (System.nanoTime() - heardAt > PATIENCE) {
			throw new IOException("Nothing new for " + Duration.ofNanos(PATIENCE).toSeconds() + " s" + account());
		}
	}

	/** What this side saw. */
	private String account() {
		return "; " + address() + " said last " + Wire.text(lastSent) + ", heard last " + Wire.text(lastHeard) + " from " + peer
				+ ", and " + fromOthers + " packets from others, the last from " + lastOther;
	}

	InetSocketAddress address() {
		return (InetSocketAddress) socket.getLocalSocketAddress();
	}

	/** @return the port that answered, null before */
	InetSocketAddress peer() {
		return peer;
	}

	@Override
	public void close() {
		socket.close();
	}
}
