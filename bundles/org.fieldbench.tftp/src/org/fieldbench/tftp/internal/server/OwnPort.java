/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.function.Consumer;

import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.PacketWriter;

/** A transfer's port of its own, its transfer identifier (TID, RFC 1350 section 4). Hears only the client; others get ERROR 5. */
final class OwnPort implements Outlet {

	private static final Logger LOG = System.getLogger(OwnPort.class.getName());
	private static final byte[] STRAY = PacketWriter.error(ErrorCode.UNKNOWN_TID, "Unknown transfer ID");

	private final DatagramChannel channel;
	private final Conversation conversation;
	private final FloodGuard guard;
	private final Consumer<OwnPort> starter;
	private volatile Runnable atClose = () -> {
	};

	/** @param starter sees to it that {@link #receive} is called */
	OwnPort(DatagramChannel channel, Conversation conversation, FloodGuard guard, Consumer<OwnPort> starter) {
		this.channel = channel;
		this.conversation = conversation;
		this.guard = guard;
		this.starter = starter;
	}

	DatagramChannel channel() {
		return channel;
	}

	void atClose(Runnable then) {
		atClose = then;
	}

	@Override
	public void send(ByteBuffer packet) throws IOException {
		channel.send(packet, conversation.client());
	}

	@Override
	public void start() {
		starter.accept(this);
	}

	/** Takes one packet, if there is one or the channel waits for one, and hands it over. */
	void receive(ByteBuffer buffer) throws IOException {
		buffer.clear();
		InetSocketAddress from = (InetSocketAddress) channel.receive(buffer);
		if (from == null) {
			return;
		}
		buffer.flip();
		long now = System.nanoTime();
		if (from.equals(conversation.client())) {
			conversation.received(buffer, now);
		} else if (buffer.limit() < 2 || buffer.getShort(0) != Packet.ERROR) {
			if (guard.answersStray(now)) {
				channel.send(PacketBuffer.of(STRAY), from);
			}
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "A transfer's port could not be closed", e);
		}
		atClose.run();
	}
}
