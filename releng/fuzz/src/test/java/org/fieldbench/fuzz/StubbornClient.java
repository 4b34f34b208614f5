/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** A client that gives up late. Shares no code with the server. */
final class StubbornClient implements AutoCloseable {

	private static final int REPEAT_MILLIS = 40;
	private static final long PATIENCE = Duration.ofSeconds(25).toNanos();
	private static final int HIGHEST = 65535;

	private final DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
	private final byte[] buffer = new byte[65536];
	private final InetSocketAddress server;
	private InetSocketAddress peer;
	private byte[] lastSent;
	private long heardAt;
	private int rollOver;

	StubbornClient(InetSocketAddress server) throws IOException {
		this.server = server;
		socket.setReceiveBufferSize(1 << 20);
		socket.setSoTimeout(REPEAT_MILLIS);
	}

	/** @return the bytes as they came, whatever the mode */
	byte[] read(String name, String mode, Map<String, String> options) throws IOException {
		byte[] packet = begin(Wire.request(Wire.READ, name, mode, options));
		int blockSize = blockSize(packet);
		int window = Wire.opcode(packet) == Wire.OPTION_ACK ? Wire.option(packet, "windowsize", 1) : 1;
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		long blocks = 0;
		int unacknowledged = 0;
		if (Wire.opcode(packet) == Wire.OPTION_ACK) {
			packet = exchange(Wire.ack(0));
		}
		while (true) {
			boolean next = Wire.opcode(packet) == Wire.DATA && Wire.number(packet) == wire(blocks + 1);
			if (next) {
				blocks++;
				file.write(packet, Wire.HEADER, packet.length - Wire.HEADER);
				unacknowledged++;
			}
			if (next && packet.length - Wire.HEADER < blockSize) {
				say(Wire.ack(wire(blocks)));
				say(Wire.ack(wire(blocks)));
				return file.toByteArray();
			}
			lastSent = Wire.ack(wire(blocks));
			if (unacknowledged >= window || !next && unacknowledged > 0) {
				say(lastSent);
				unacknowledged = 0;
			}
			packet = receive();
		}
	}

	/** Writes what is to go over the wire, whatever the mode. */
	void write(String name, String mode, Map<String, String> options, byte[] file) throws IOException {
		byte[] packet = begin(Wire.request(Wire.WRITE, name, mode, options));
		int blockSize = blockSize(packet);
		int window = Wire.opcode(packet) == Wire.OPTION_ACK ? Wire.option(packet, "windowsize", 1) : 1;
		long blocks = file.length / blockSize + 1;
		long acknowledged = 0;
		while (acknowledged < blocks) {
			long end = Math.min(blocks, acknowledged + window);
			for (long block = acknowledged + 1; block <= end; block++) {
				int from = (int) (block - 1) * blockSize;
				lastSent = Wire.data(wire(block), file, from, Math.min(blockSize, file.length - from));
				say(lastSent);
			}
			acknowledged = acknowledgedUpTo(acknowledged, end);
		}
	}

	/** @return the highest block acknowledged, the same if none was in time */
	private long acknowledgedUpTo(long before, long end) throws IOException {
		while (true) {
			byte[] packet = receiveOnce();
			if (packet == null) {
				return before;
			}
			for (long block = end; Wire.opcode(packet) == Wire.ACK && block > before; block--) {
				if (Wire.number(packet) == wire(block)) {
					heardAt = System.nanoTime();
					return block;
				}
			}
		}
	}

	private byte[] begin(byte[] request) throws IOException {
		peer = null;
		heardAt = System.nanoTime();
		byte[] reply = exchange(request);
		rollOver = Wire.opcode(reply) == Wire.OPTION_ACK ? Wire.option(reply, "rollover", 0) : 0;
		return reply;
	}

	private static int blockSize(byte[] reply) {
		return Wire.opcode(reply) == Wire.OPTION_ACK ? Wire.option(reply, "blksize", 512) : 512;
	}

	private int wire(long block) {
		return (int) (block <= HIGHEST ? block : rollOver + (block - HIGHEST - 1) % (HIGHEST + 1 - rollOver));
	}

	private byte[] exchange(byte[] packet) throws IOException {
		lastSent = packet;
		say(packet);
		return receive();
	}

	private void say(byte[] packet) throws IOException {
		socket.send(new DatagramPacket(packet, packet.length, peer == null ? server : peer));
	}

	/** @return the next packet; says again what was said last as long as none comes */
	private byte[] receive() throws IOException {
		byte[] packet = receiveOnce();
		while (packet == null) {
			say(lastSent);
			packet = receiveOnce();
		}
		heardAt = System.nanoTime();
		return packet;
	}

	/** @return null if nothing came in time */
	private byte[] receiveOnce() throws IOException {
		if (System.nanoTime() - heardAt > PATIENCE) {
			throw new IOException("Nothing new for " + Duration.ofNanos(PATIENCE).toSeconds() + " s");
		}
		DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
		try {
			socket.receive(packet);
		} catch (SocketTimeoutException e) {
			return null;
		}
		if (peer == null) {
			peer = (InetSocketAddress) packet.getSocketAddress();
		} else if (!peer.equals(packet.getSocketAddress())) {
			return null;
		}
		byte[] bytes = Arrays.copyOf(buffer, packet.getLength());
		if (Wire.opcode(bytes) == Wire.ERROR) {
			throw new IOException("ERROR " + Wire.number(bytes) + ' ' + new String(bytes, 4, bytes.length - 4, StandardCharsets.UTF_8));
		}
		return bytes;
	}

	InetSocketAddress peer() {
		return peer;
	}

	@Override
	public void close() {
		socket.close();
	}
}
