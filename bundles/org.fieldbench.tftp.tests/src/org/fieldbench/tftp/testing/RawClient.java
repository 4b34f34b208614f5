/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A client that sends and receives single packets, right or wrong ones. Shares no code with the server. */
public final class RawClient implements AutoCloseable {

	/** Longer than any repetition a test waits for; a packet that is due comes long before. */
	private static final int PATIENCE_MILLIS = 20_000;

	private final DatagramSocket socket;
	private final InetSocketAddress server;
	private InetSocketAddress peer;

	public RawClient(InetSocketAddress server) throws IOException {
		this.server = server;
		this.socket = new DatagramSocket(new InetSocketAddress(server.getAddress(), 0));
		socket.setReceiveBufferSize(1 << 20);
		socket.setSoTimeout(PATIENCE_MILLIS);
	}

	/** @param options names and values in turn */
	public RawClient read(String name, String mode, String... options) throws IOException {
		peer = null;
		return toServer(request(1, name, mode, options));
	}

	/** @param options names and values in turn */
	public RawClient write(String name, String mode, String... options) throws IOException {
		peer = null;
		return toServer(request(2, name, mode, options));
	}

	public static byte[] request(int opcode, String name, String mode, String... options) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(0);
		bytes.write(opcode);
		text(bytes, name);
		text(bytes, mode);
		Arrays.stream(options).forEach(option -> text(bytes, option));
		return bytes.toByteArray();
	}

	private static void text(ByteArrayOutputStream bytes, String text) {
		bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		bytes.write(0);
	}

	public RawClient toServer(byte[] packet) throws IOException {
		socket.send(new DatagramPacket(packet, packet.length, server));
		return this;
	}

	/** Sends to the port that answered. */
	public RawClient toPeer(byte[] packet) throws IOException {
		return to(peer, packet);
	}

	public RawClient to(InetSocketAddress address, byte[] packet) throws IOException {
		socket.send(new DatagramPacket(packet, packet.length, address));
		return this;
	}

	public RawClient ack(int block) throws IOException {
		return toPeer(numbered(4, block));
	}

	public static byte[] numbered(int opcode, int number) {
		return new byte[] { 0, (byte) opcode, (byte) (number >> 8), (byte) number };
	}

	/** @return the next packet that arrives */
	public byte[] receive() throws IOException {
		byte[] packet = receiveWithin(PATIENCE_MILLIS);
		if (packet == null) {
			throw new AssertionError("No packet came");
		}
		return packet;
	}

	/** @return the next packet, null if none comes in time */
	public byte[] receiveWithin(int millis) throws IOException {
		DatagramPacket packet = new DatagramPacket(new byte[65536], 65536);
		try {
			socket.setSoTimeout(millis);
			socket.receive(packet);
		} catch (SocketTimeoutException e) {
			return null;
		}
		peer = (InetSocketAddress) packet.getSocketAddress();
		return Arrays.copyOf(packet.getData(), packet.getLength());
	}

	/** @return the file, read in lock step; the packets before the first DATA were dealt with */
	public byte[] rest(byte[] firstData, int blockSize) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		byte[] data = firstData;
		for (int expected = block(firstData);; expected = expected + 1 & 0xffff) {
			while (block(data) != expected || opcode(data) != 3) {
				if (block(data) == (expected - 1 & 0xffff)) {
					// The ACK was lost.
					ack(expected - 1 & 0xffff);
				}
				data = receive();
			}
			file.write(data, 4, data.length - 4);
			ack(expected);
			if (data.length < blockSize + 4) {
				return file.toByteArray();
			}
			data = receive();
		}
	}

	public static int opcode(byte[] packet) {
		return packet[1];
	}

	public static int block(byte[] packet) {
		return (packet[2] & 0xff) << 8 | packet[3] & 0xff;
	}

	/** @return the texts from an index on, joined by commas */
	public static String texts(byte[] packet, int from) {
		String text = new String(packet, from, packet.length - from, StandardCharsets.UTF_8).replace('\0', ',');
		return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
	}

	public InetSocketAddress peer() {
		return peer;
	}

	public InetSocketAddress address() {
		return (InetSocketAddress) socket.getLocalSocketAddress();
	}

	public static InetSocketAddress loopback() {
		return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
	}

	@Override
	public void close() {
		socket.close();
	}
}
