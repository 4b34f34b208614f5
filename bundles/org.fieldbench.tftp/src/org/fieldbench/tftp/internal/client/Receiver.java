/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.fieldbench.tftp.client.ClientException;
import org.fieldbench.tftp.client.ClientResult;
import org.fieldbench.tftp.internal.packet.ClientPackets;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Data;
import org.fieldbench.tftp.internal.packet.Packet.Failure;
import org.fieldbench.tftp.internal.packet.Packet.OptionAck;

/** Reads a file from a server. */
public final class Receiver {

	/** Enough for any ERROR or OACK. */
	private static final int LEAST_PACKET = 2048;

	private final Job job;
	private final Endpoint endpoint;
	private final Tally tally;
	private final FileOutput file;

	private Receiver(Job job, Endpoint endpoint, OutputStream to) {
		this.job = job;
		this.endpoint = endpoint;
		this.tally = new Tally(job.listener());
		this.file = new FileOutput(to, tally, job.isNetascii());
	}

	/** @param dallying takes the endpoint over when the file is complete */
	public static ClientResult receive(Job job, OutputStream to, Dallying dallying) throws IOException {
		int blockSize = job.settings().options().blockSize().orElse(Terms.PLAIN_BLOCK_SIZE);
		Endpoint endpoint = new Endpoint(job, Math.max(LEAST_PACKET, Packet.HEADER + blockSize));
		try {
			return new Receiver(job, endpoint, to).run(dallying);
		} catch (IOException e) {
			Farewell.say(endpoint, e, false);
			endpoint.close();
			throw e;
		} catch (RuntimeException | Error e) {
			endpoint.close();
			throw e;
		}
	}

	private ClientResult run(Dallying dallying) throws IOException {
		Opening opening = new Opening(job, endpoint, tally, false);
		Packet reply = opening.firstReply(packet -> packet instanceof Data data && data.block() == 1);
		Terms terms = opening.terms(reply);
		tally.agreed(terms, terms.size());
		Patience patience = new Patience(job.settings().repetition(), terms.timeout());
		Reception blocks = new Reception(terms, tally);
		take(reply, blocks, terms, patience);
		while (!blocks.isComplete()) {
			Optional<Packet> packet = endpoint.receive(patience.deadline());
			if (packet.isPresent()) {
				take(packet.get(), blocks, terms, patience);
			} else {
				repeat(blocks, terms, patience);
			}
		}
		file.end();
		ClientResult result = tally.result(blocks.received());
		int last = blocks.lastNumber();
		dallying.begin(endpoint, ClientPackets.ack(last), last, job.settings().dally());
		return result;
	}

	private void take(Packet packet, Reception blocks, Terms terms, Patience patience) throws IOException {
		switch (packet) {
			case Failure error -> throw Failures.refused(job, error, false);
			case Data data -> data(data.block(), blocks, terms, patience);
			case OptionAck again -> {
				if (blocks.received() == 0) {
					acknowledge(blocks);
				}
			}
			default -> { // No packet for a client; the timer goes on.
			}
		}
	}

	private void data(int number, Reception blocks, Terms terms, Patience patience) throws IOException {
		int length = endpoint.length() - Packet.HEADER;
		if (length > terms.blockSize()) {
			throw Failures.tooLong(terms.blockSize());
		}
		if (blocks.isNext(number)) {
			file.write(endpoint.bytes(), Packet.HEADER, length);
			blocks.accept(length);
			patience.restart();
			tally.progressed(tally.bytes());
		} else {
			blocks.outOfTurn(number);
		}
		if (blocks.isAckDue()) {
			acknowledge(blocks);
		}
	}

	private void repeat(Reception blocks, Terms terms, Patience patience) throws ClientException {
		if (patience.isExhausted()) {
			throw Failures.stalled(job, patience, blocks.received() + 1, terms.blockSize());
		}
		patience.again();
		tally.sentAgain(1);
		acknowledge(blocks);
	}

	private void acknowledge(Reception blocks) throws ClientException {
		endpoint.send(ClientPackets.ack(blocks.lastNumber()));
		blocks.acknowledged();
	}
}
