/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Stands between one server and its clients, and loses, doubles and swaps packets as a seed says. To clients it is a server in
 * single-port mode; what comes from a second port of the server for the same client is dropped.
 */
public final class LossyRelay implements AutoCloseable {

	/** Chances, each from 0 to 1. */
	public record Faults(double lost, double doubled, double swapped) {
	}

	/** A packet that is held back to be overtaken goes out at the latest when nothing moved for so long. */
	private static final int HELD_MILLIS = 10;

	private final Selector selector = Selector.open();
	private final DatagramChannel front = open();
	private final InetSocketAddress server;
	private final Faults faults;
	private final Random chance;
	private final Map<SocketAddress, Link> links = new HashMap<>();
	private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
	private final Thread thread = new Thread(this::run, "lossy relay");
	private Runnable held;

	private static final class Link {
		private final SocketAddress client;
		private final DatagramChannel back;
		private SocketAddress peer;

		private Link(SocketAddress client, DatagramChannel back) {
			this.client = client;
			this.back = back;
		}
	}

	@FunctionalInterface
	private interface Packet {
		void send() throws IOException;
	}

	public LossyRelay(InetSocketAddress server, Faults faults, long seed) throws IOException {
		this.server = server;
		this.faults = faults;
		this.chance = new Random(seed);
		front.register(selector, SelectionKey.OP_READ);
		thread.setDaemon(true);
		thread.start();
	}

	private static DatagramChannel open() throws IOException {
		DatagramChannel channel = DatagramChannel.open().bind(RawClient.loopback());
		channel.configureBlocking(false);
		return channel;
	}

	public InetSocketAddress address() throws IOException {
		return (InetSocketAddress) front.getLocalAddress();
	}

	private void run() {
		try {
			while (selector.isOpen()) {
				if (selector.select(HELD_MILLIS) == 0) {
					release();
				}
				for (SelectionKey key : selector.selectedKeys()) {
					forward((DatagramChannel) key.channel(), (Link) key.attachment());
				}
				selector.selectedKeys().clear();
			}
		} catch (java.nio.channels.ClosedSelectorException e) {
			// The test is over.
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private void forward(DatagramChannel channel, Link link) throws IOException {
		buffer.clear();
		SocketAddress from = channel.receive(buffer);
		if (from == null) {
			return;
		}
		byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
		if (link == null) {
			Link mine = link(from);
			withFaults(() -> mine.back.send(ByteBuffer.wrap(bytes), mine.peer == null ? server : mine.peer));
		} else {
			link.peer = link.peer == null ? from : link.peer;
			if (from.equals(link.peer)) {
				withFaults(() -> front.send(ByteBuffer.wrap(bytes), link.client));
			}
		}
	}

	private Link link(SocketAddress client) throws IOException {
		Link known = links.get(client);
		if (known == null) {
			known = new Link(client, open());
			known.back.register(selector, SelectionKey.OP_READ, known);
			links.put(client, known);
		}
		return known;
	}

	private void withFaults(Packet packet) throws IOException {
		if (chance.nextDouble() < faults.lost()) {
			return;
		}
		boolean twice = chance.nextDouble() < faults.doubled();
		if (chance.nextDouble() < faults.swapped() && held == null) {
			held = () -> sendQuietly(packet);
			return;
		}
		packet.send();
		if (twice) {
			packet.send();
		}
		release();
	}

	private void release() {
		Runnable due = held;
		held = null;
		if (due != null) {
			due.run();
		}
	}

	private static void sendQuietly(Packet packet) {
		try {
			packet.send();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws Exception {
		selector.wakeup();
		selector.close();
		thread.join();
		front.close();
		for (Link link : links.values()) {
			link.back.close();
		}
	}
}
