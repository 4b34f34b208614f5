/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.fieldbench.tftp.client.ClientResult;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Ack;
import org.fieldbench.tftp.internal.packet.Packet.Failure;

/** Writes a file to a server. */
public final class Sender {

	/** Enough for any ERROR or OACK. */
	private static final int LARGEST_PACKET = 2048;

	private final Job job;
	private final Endpoint endpoint;
	private final Tally tally;
	private final FileInput file;

	private Sender(Job job, Endpoint endpoint, InputStream from) {
		this.job = job;
		this.endpoint = endpoint;
		this.tally = new Tally(job.listener());
		this.file = new FileInput(from, tally, job.isNetascii());
	}

	public static ClientResult send(Job job, InputStream from) throws IOException {
		try (Endpoint endpoint = new Endpoint(job, LARGEST_PACKET)) {
			try {
				return new Sender(job, endpoint, from).run();
			} catch (IOException e) {
				Farewell.say(endpoint, e, true);
				throw e;
			}
		}
	}

	private ClientResult run() throws IOException {
		Opening opening = new Opening(job, endpoint, tally, true);
		Terms terms = opening.terms(opening.firstReply(packet -> packet instanceof Ack ack && ack.block() == 0));
		tally.agreed(terms, job.size());
		Patience patience = new Patience(job.settings().repetition(), terms.timeout());
		SendWindow window = new SendWindow(terms, file, tally);
		send(window);
		while (!window.isComplete()) {
			Optional<Packet> packet = endpoint.receive(patience.deadline());
			if (packet.isPresent()) {
				take(packet.get(), window, patience);
			} else {
				repeat(window, terms, patience);
			}
		}
		return tally.result(window.acknowledged());
	}

	private void take(Packet packet, SendWindow window, Patience patience) throws IOException {
		switch (packet) {
			case Failure error -> throw Failures.refused(job, error, true);
			case Ack ack -> acknowledge(ack.block(), window, patience);
			default -> tally.duplicate(); // An OACK again: the timer repeats what it wants.
		}
	}

	/** Only an ACK of something new calls for DATA, else every packet would be doubled for ever (RFC 1123 section 4.2.3.1). */
	private void acknowledge(int number, SendWindow window, Patience patience) throws IOException {
		if (!window.acknowledge(number)) {
			tally.duplicate();
			return;
		}
		patience.restart();
		tally.progressed(window.fileBytesAcknowledged());
		send(window);
	}

	private void repeat(SendWindow window, Terms terms, Patience patience) throws IOException {
		if (patience.isExhausted()) {
			throw Failures.stalled(job, patience, window.acknowledged() + 1, terms.blockSize());
		}
		patience.again();
		send(window);
	}

	/** Sends all that was not acknowledged, old and new. */
	private void send(SendWindow window) throws IOException {
		window.fill();
		for (byte[] packet : window.toSend()) {
			endpoint.send(packet);
		}
	}
}
