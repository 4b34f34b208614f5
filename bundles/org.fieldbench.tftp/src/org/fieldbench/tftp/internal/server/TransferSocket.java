/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;

import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.PacketReader;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** One transfer's own port, its transfer identifier (TID, RFC 1350 section 4). Hears only the client; others get ERROR 5. */
final class TransferSocket implements AutoCloseable {

	/** An ACK has 4 bytes, an ERROR a text of a line or two. */
	private static final int LARGEST_ANSWER = 1024;
	private static final byte[] STRAY = PacketWriter.error(ErrorCode.UNKNOWN_TID, "Unknown transfer ID");

	private final DatagramSocket socket;
	private final InetSocketAddress client;
	private final DatagramPacket incoming = new DatagramPacket(new byte[LARGEST_ANSWER], LARGEST_ANSWER);

	/** @param server the address of the listening socket; answers come from the same one if it is a certain one */
	TransferSocket(InetSocketAddress server, InetSocketAddress client) throws IOException {
		this.socket = new DatagramSocket(new InetSocketAddress(server.getAddress(), 0));
		this.client = client;
	}

	void send(byte[] packet) throws IOException {
		socket.send(new DatagramPacket(packet, packet.length, client));
	}

	/**
	 * @param deadline on the scale of {@link System#nanoTime()}; neither strays nor garbage move it
	 * @return the client's next packet, empty when none came in time
	 */
	Optional<Packet> receive(long deadline) throws IOException {
		for (long left = deadline - System.nanoTime(); left > 0; left = deadline - System.nanoTime()) {
			Optional<Packet> packet = receiveOnce(left);
			if (packet.isPresent()) {
				return packet;
			}
		}
		return Optional.empty();
	}

	private Optional<Packet> receiveOnce(long nanos) throws IOException {
		try {
			socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, Math.max(1, Duration.ofNanos(nanos).toMillis())));
			incoming.setLength(LARGEST_ANSWER);
			socket.receive(incoming);
			return read();
		} catch (SocketTimeoutException | MalformedPacketException e) {
			return Optional.empty();
		}
	}

	private Optional<Packet> read() throws IOException {
		Packet packet = PacketReader.read(incoming.getData(), incoming.getLength());
		if (client.equals(incoming.getSocketAddress())) {
			return Optional.of(packet);
		}
		if (!(packet instanceof Packet.Failure)) {
			socket.send(new DatagramPacket(STRAY, STRAY.length, incoming.getSocketAddress()));
		}
		return Optional.empty();
	}

	@Override
	public void close() {
		socket.close();
	}
}
