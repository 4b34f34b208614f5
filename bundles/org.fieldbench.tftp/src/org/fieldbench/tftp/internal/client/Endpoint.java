/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.client.ClientException;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.MalformedPacketException;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.PacketReader;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** A client's own port, its TID (RFC 1350 section 4). Is told which of the server's answered; then others get ERROR 5. */
final class Endpoint implements AutoCloseable {

	private static final byte[] STRAY = PacketWriter.error(ErrorCode.UNKNOWN_TID, "Unknown transfer ID");
	private static final int RECEIVE_BUFFER = 1 << 21;
	/** How often a waiting client asks whether it is to end. */
	private static final long LONGEST_WAIT = TimeUnit.MILLISECONDS.toNanos(100);
	/** The next packet is often there before a thread could fall asleep and be woken. */
	private static final long SPIN = TimeUnit.MICROSECONDS.toNanos(40);

	private final Job job;
	private final DatagramChannel channel;
	private final Selector selector;
	private final ByteBuffer incoming;
	private InetSocketAddress peer;
	private InetSocketAddress sender;
	private InetSocketAddress stranger;

	/** @param largest packet that is to be understood, in bytes; a longer one counts as one byte longer */
	Endpoint(Job job, int largest) throws IOException {
		this.job = job;
		incoming = ByteBuffer.allocate(largest + 1);
		channel = DatagramChannel.open(job.server().getAddress() instanceof Inet6Address ? StandardProtocolFamily.INET6
				: StandardProtocolFamily.INET);
		selector = Selector.open();
		channel.configureBlocking(false);
		channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
		channel.register(selector, SelectionKey.OP_READ);
	}

	/** To the server's first port, and once it has answered, to the one that it answered from. */
	void send(byte[] packet) throws ClientException {
		send(packet, peer == null ? job.server() : peer);
	}

	private void send(byte[] packet, InetSocketAddress to) throws ClientException {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(packet);
			while (channel.send(bytes, to) == 0 && bytes.hasRemaining()) {
				Thread.yield();
			}
		} catch (ClosedByInterruptException e) {
			throw Failures.cancelled();
		} catch (IOException e) {
			throw Failures.network(job, e);
		}
	}

	/**
	 * @param deadline on the scale of {@link System#nanoTime()}; neither strays nor garbage move it
	 * @return the server's next packet, whose bytes are in {@link #bytes()}; empty when none came in time
	 */
	Optional<Packet> receive(long deadline) throws ClientException {
		do {
			if (Thread.interrupted() || job.listener().isCancelled()) {
				throw Failures.cancelled();
			}
			Optional<Packet> packet = receiveOnce(deadline);
			if (packet.isPresent()) {
				return packet;
			}
		} while (deadline - System.nanoTime() > 0);
		return Optional.empty();
	}

	private Optional<Packet> receiveOnce(long deadline) throws ClientException {
		try {
			InetSocketAddress from = next(deadline);
			return from == null ? Optional.empty() : read(from);
		} catch (MalformedPacketException e) {
			return Optional.empty();
		} catch (ClosedByInterruptException e) {
			throw Failures.cancelled();
		} catch (IOException e) {
			throw Failures.network(job, e);
		}
	}

	private InetSocketAddress next(long deadline) throws IOException {
		long start = System.nanoTime();
		for (long now = start; now - start < SPIN; now = System.nanoTime()) {
			InetSocketAddress from = poll();
			if (from != null) {
				return from;
			}
			Thread.onSpinWait();
		}
		long left = Math.min(LONGEST_WAIT, deadline - System.nanoTime());
		selector.select(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
		selector.selectedKeys().clear();
		return poll();
	}

	private InetSocketAddress poll() throws IOException {
		incoming.clear();
		return (InetSocketAddress) channel.receive(incoming);
	}

	private Optional<Packet> read(InetSocketAddress from) throws IOException {
		Packet packet = PacketReader.read(incoming.array(), incoming.position());
		if (peer == null ? from.getAddress().equals(job.server().getAddress()) : from.equals(peer)) {
			sender = from;
			return Optional.of(packet);
		}
		stranger = from;
		if (!(packet instanceof Packet.Failure)) {
			send(STRAY, from);
		}
		return Optional.empty();
	}

	/**
	 * The last packet received was the server's answer: from now on only that port is heard. Not every first packet is one, since this
	 * port may have been another client's just before.
	 */
	void settle() {
		peer = sender;
	}

	/** @return the last packet received, from index 0 */
	byte[] bytes() {
		return incoming.array();
	}

	/** @return length of the last packet received */
	int length() {
		return incoming.position();
	}

	boolean hasPeer() {
		return peer != null;
	}

	/** @return who else sent something, last */
	Optional<InetSocketAddress> stranger() {
		return Optional.ofNullable(stranger);
	}

	@Override
	public void close() throws IOException {
		channel.close();
		selector.close();
	}
}
