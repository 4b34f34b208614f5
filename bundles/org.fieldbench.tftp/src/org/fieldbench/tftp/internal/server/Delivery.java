/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalLong;

import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Ack;
import org.fieldbench.tftp.internal.packet.Packet.Failure;

/**
 * Brings the packets of a window to the client and repeats them when no ACK comes. Only an ACK of something new and the timer
 * make it send, never a repeated ACK: so no packet breeds others (Sorcerer's Apprentice, RFC 1123 section 4.2.3.1).
 */
final class Delivery {

	private static final Logger LOG = System.getLogger(Delivery.class.getName());

	private final TransferSocket socket;
	private final TransferRecord record;
	private Patience patience;
	private long blocks = -1;
	private boolean withOptions;
	private long highestSent = -1;

	/** Set from the first packet until the first ACK. */
	private volatile byte[] firstReply;
	/** How often the packets on their way were repeated. */
	private volatile int attempts;
	private volatile boolean started;

	Delivery(TransferSocket socket, TransferRecord record) {
		this.socket = socket;
		this.record = record;
	}

	void set(Agreement agreement, Patience agreedPatience, OptionalLong size) {
		patience = agreedPatience;
		withOptions = !agreement.answer().isEmpty();
		blocks = size.isPresent() ? size.getAsLong() / agreement.blockSize() + 1 : -1;
	}

	/** Sends all packets of the window until one or more of them are acknowledged. */
	void deliver(Window window) throws TransferFailure, IOException {
		for (int attempt = 0; attempt < patience.tries(); attempt++) {
			attempts = attempt;
			send(window);
			if (awaitProgress(window, System.nanoTime() + patience.afterTry(attempt).toNanos())) {
				return;
			}
		}
		throw Failures.silence(window.acknowledged(), blocks, firstReply == null, patience.tries());
	}

	private void send(Window window) throws IOException {
		long number = window.acknowledged();
		for (Iterator<byte[]> packets = window.packets(); packets.hasNext();) {
			byte[] packet = packets.next();
			rememberFirst(packet);
			socket.send(packet);
			count(++number);
		}
	}

	private void count(long number) {
		if (number <= highestSent) {
			record.retransmitted();
		}
		highestSent = Math.max(highestSent, number);
	}

	private void rememberFirst(byte[] packet) {
		if (!started) {
			firstReply = packet;
			started = true;
		}
	}

	private boolean awaitProgress(Window window, long deadline) throws TransferFailure, IOException {
		for (Optional<Packet> packet = socket.receive(deadline); packet.isPresent(); packet = socket.receive(deadline)) {
			if (packet.get() instanceof Failure error) {
				throw Failures.byClient(error, withOptions && window.acknowledged() < 0);
			}
			if (packet.get() instanceof Ack ack && window.acknowledge(ack.block())) {
				firstReply = null;
				record.acknowledged(window.bytesAcknowledged());
				return true;
			}
		}
		return false;
	}

	/**
	 * The client's request came a second time, on another thread. Before the first ACK it gets the first reply again. After it,
	 * a late copy is no matter while ACKs keep coming; but from a client that stopped answering it means a new start.
	 *
	 * @return whether it is the same request
	 */
	boolean repeatFirstReply() {
		byte[] reply = firstReply;
		if (reply == null) {
			return !started || attempts == 0;
		}
		try {
			socket.send(reply);
			record.retransmitted();
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "The first reply could not be repeated; the timer will", e);
		}
		return true;
	}
}
