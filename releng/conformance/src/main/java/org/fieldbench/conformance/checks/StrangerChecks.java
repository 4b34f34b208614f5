/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.time.Duration;
import java.util.List;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** Packets that reach a transfer's port from another one than the client's. */
public final class StrangerChecks {

	private static final int UNKNOWN_TID = 5;
	private static final int FAR_AWAY = 7777;

	private StrangerChecks() {
	}

	/** What the stranger sends. */
	private record Intrusion(byte[] packet) implements Check.Body {

		@Override
		public void run(Bench bench) throws Exception {
			try (Client client = bench.client(); Client stranger = bench.client()) {
				client.read("size-10240", bench.calm()).firstBlock();
				stranger.send(client.peer(), packet);
				client.ack(1).expectData(2);
				stranger.send(client.peer(), packet);
				client.ack(2).expectData(3);
			}
		}
	}

	public static List<Check> all() {
		return List.of(
				Check.of("stranger-told", "1350 §4", "An ACK from another port gets ERROR 5", bench -> told(bench, Wire.ack(FAR_AWAY))),
				Check.of("stranger-data-told", "1350 §4", "DATA from another port gets ERROR 5",
						bench -> told(bench, Wire.data(FAR_AWAY, new byte[1]))),
				Check.of("stranger-ack", "1350 §4", "An ACK from another port does not disturb the transfer",
						new Intrusion(Wire.ack(FAR_AWAY))),
				Check.of("stranger-data", "1350 §4", "DATA from another port does not disturb the transfer",
						new Intrusion(Wire.data(FAR_AWAY, new byte[1]))),
				Check.of("stranger-error", "1350 §4", "An ERROR from another port does not end the transfer",
						new Intrusion(Wire.error(0, "spoofed"))),
				Check.of("stranger-garbage", "1350 §4", "Garbage from another port does not disturb the transfer",
						new Intrusion(new byte[] { 0, 9, 1, 2, 3 })),
				Check.of("stranger-error-silent", "1350 §7", "An ERROR is never answered", StrangerChecks::neverAnswered));
	}

	private static void told(Bench bench, byte[] packet) throws Exception {
		try (Client client = bench.client(); Client stranger = bench.client()) {
			client.read("size-10240", bench.calm()).firstBlock();
			Reply reply = stranger.send(client.peer(), packet).next(Duration.ofSeconds(3));
			Failed.unless(reply.is(Wire.ERROR, UNKNOWN_TID), reply + " instead of ERROR 5");
		}
	}

	private static void neverAnswered(Bench bench) throws Exception {
		try (Client client = bench.client(); Client stranger = bench.client()) {
			client.read("size-10240", bench.calm()).firstBlock();
			stranger.send(client.peer(), Wire.error(UNKNOWN_TID, "spoofed"));
			stranger.send(bench.server(), Wire.error(UNKNOWN_TID, "spoofed"));
			List<Reply> replies = stranger.during(Client.MOMENT);
			Failed.unless(replies.isEmpty(), replies + " for an ERROR");
		}
	}
}
