/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;

/** A client that gives up late. Shares no code with the server. */
final class StubbornClient implements AutoCloseable {

	private static final int HIGHEST = 65535;

	private final ClientSocket socket;
	private byte[] lastSent;
	private int rollOver;

	StubbornClient(InetSocketAddress server) throws IOException {
		socket = new ClientSocket(server);
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
				socket.say(Wire.ack(wire(blocks)));
				socket.say(Wire.ack(wire(blocks)));
				return file.toByteArray();
			}
			lastSent = Wire.ack(wire(blocks));
			if (unacknowledged >= window || !next && unacknowledged > 0) {
				socket.say(lastSent);
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
				socket.say(lastSent);
			}
			acknowledged = acknowledgedUpTo(acknowledged, end);
		}
	}

	/** @return the highest block acknowledged, the same if none was in time */
	private long acknowledgedUpTo(long before, long end) throws IOException {
		while (true) {
			byte[] packet = socket.receive();
			if (packet == null) {
				return before;
			}
			socket.beImpatient();
			for (long block = end; Wire.opcode(packet) == Wire.ACK && block > before; block--) {
				if (Wire.number(packet) == wire(block)) {
					socket.heard();
					return block;
				}
			}
		}
	}

	private byte[] begin(byte[] request) throws IOException {
		socket.begin(request);
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
		socket.say(packet);
		return receive();
	}

	/** @return the next packet; says again what was said last as long as none comes */
	private byte[] receive() throws IOException {
		byte[] packet = socket.receive();
		while (packet == null) {
			socket.say(lastSent);
			packet = socket.receive();
		}
		socket.heard();
		return packet;
	}

	InetSocketAddress address() {
		return socket.address();
	}

	/** @return the transfer's port, null before it answered */
	InetSocketAddress peer() {
		return socket.peer();
	}

	@Override
	public void close() {
		socket.close();
	}
}
