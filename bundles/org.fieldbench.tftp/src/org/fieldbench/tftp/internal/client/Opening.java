/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.fieldbench.tftp.client.ClientException;
import org.fieldbench.tftp.internal.packet.ErrorCode;
import org.fieldbench.tftp.internal.packet.Packet;
import org.fieldbench.tftp.internal.packet.Packet.Failure;
import org.fieldbench.tftp.internal.packet.Packet.OptionAck;

/** Sends the request until the server answers. */
final class Opening {

	private final Job job;
	private final Endpoint endpoint;
	private final Tally tally;
	private final boolean write;

	Opening(Job job, Endpoint endpoint, Tally tally, boolean write) {
		this.job = job;
		this.endpoint = endpoint;
		this.tally = tally;
		this.write = write;
	}

	/**
	 * @param plain tells the packet by which a server begins that knows no options
	 * @return such a packet, or an OACK; it is the endpoint's last
	 */
	Packet firstReply(Predicate<Packet> plain) throws ClientException {
		byte[] request = job.request(write);
		endpoint.send(request);
		Patience patience = new Patience(job.settings().repetition(), Optional.empty());
		while (true) {
			Optional<Packet> packet = endpoint.receive(patience.deadline());
			if (packet.isPresent()) {
				refuse(packet.get());
				if (packet.get() instanceof OptionAck || plain.test(packet.get())) {
					endpoint.settle();
					return packet.get();
				}
			} else {
				if (patience.isExhausted()) {
					throw Failures.noAnswer(job, patience, endpoint.stranger());
				}
				patience.again();
				tally.sentAgain(1);
				endpoint.send(request);
			}
		}
	}

	private void refuse(Packet packet) throws ClientException {
		if (packet instanceof Failure error) {
			ClientException refusal = Failures.refused(job, error, write);
			throw error.code() == ErrorCode.OPTION_REFUSED.number() ? new OptionsRefusedException(refusal) : refusal;
		}
	}

	/** @return what is agreed by the first reply */
	Terms terms(Packet reply) throws ClientException {
		Map<String, String> asked = job.asked(write);
		return reply instanceof OptionAck ack ? OptionCheck.agree(asked, ack.options()) : Terms.PLAIN;
	}
}
