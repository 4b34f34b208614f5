/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** Packets that get lost, and how the server waits. */
public final class LossChecks {

	private static final Duration INTERVAL = Duration.ofMillis(150);
	private static final Duration SILENCE = Duration.ofSeconds(12);
	private static final Duration GIVEN_UP = Duration.ofSeconds(58);
	private static final int MOST_TRIES = 40;

	private LossChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.slow("data-lost", "1350 §2", "DATA that is not acknowledged comes again", LossChecks::dataLost),
				Check.slow("data-last-lost", "1350 §6", "So does the last DATA, and after its ACK nothing more", LossChecks::lastLost),
				Check.slow("timeout-kept", "2349", "With timeout=1 it comes again after about a second", LossChecks::timeoutKept),
				Check.slow("retries-bounded", "1350 §2", "A client that is gone is given up after some tries", LossChecks::bounded),
				Check.slow("timer-garbage", "1350 §2", "Malformed packets do not keep the server from repeating",
						bench -> timer(bench, Wire.raw(Wire.ACK, 0))),
				Check.slow("timer-old-ack", "1350 §2", "Nor do ACKs of earlier blocks", bench -> timer(bench, Wire.ack(1))),
				Check.slow("timer-future-ack", "1350 §2", "Nor do ACKs of blocks not sent", bench -> timer(bench, Wire.ack(500))),
				Check.slow("client-error", "1350 §7", "After the client's ERROR nothing comes", LossChecks::ended));
	}

	private static String[] soon(Bench bench) {
		return bench.offers().options().contains("timeout") ? new String[] { "timeout", "1" } : new String[0];
	}

	private static void dataLost(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			client.read("size-1024", soon(bench)).firstBlock();
			client.repetition(Client.PATIENCE);
			client.ack(1).expectData(2);
			client.repetition(Client.PATIENCE);
			client.ack(2).expectData(3);
		}
	}

	private static void lastLost(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			client.read("size-1", soon(bench)).firstBlock();
			client.repetition(Client.PATIENCE);
			client.ack(1).during(Client.MOMENT);
			List<Reply> replies = client.during(Duration.ofSeconds(3));
			Failed.unless(replies.isEmpty(), replies + " after the last ACK");
		}
	}

	private static void timeoutKept(Bench bench) throws Exception {
		bench.need("timeout");
		try (Client client = bench.client()) {
			client.read("size-1024", "timeout", "1").firstBlock();
			long millis = client.repetition(Client.PATIENCE).toMillis();
			Failed.unless(millis > 600 && millis < 2500, "after " + millis + " ms");
		}
	}

	private static void bounded(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			client.read("size-1024", soon(bench)).firstBlock();
			long end = System.nanoTime() + GIVEN_UP.toNanos();
			for (int packets = 1; client.within(SILENCE).isPresent(); packets++) {
				Failed.unless(packets < MOST_TRIES, packets + " packets to a client that is gone");
				Failed.unless(System.nanoTime() < end, "still going on after " + GIVEN_UP.toSeconds() + " s");
			}
		}
	}

	/** An ERROR is right too: the packet has no place in a transfer (RFC 1350 section 7). */
	private static void timer(Bench bench, byte[] packet) throws Exception {
		boolean asked = bench.offers().options().contains("timeout");
		Duration patience = Duration.ofSeconds(asked ? 4 : 9);
		try (Client client = bench.client()) {
			client.read("size-10240", soon(bench)).firstBlock();
			client.ack(1).expectData(2);
			long end = System.nanoTime() + patience.toNanos();
			while (System.nanoTime() < end) {
				Optional<Reply> reply = client.answer(packet).within(INTERVAL);
				if (reply.isPresent()) {
					Failed.unless(reply.get().is(Wire.ERROR) || reply.get().is(Wire.DATA, 2), reply.get() + " came");
					return;
				}
			}
			throw new Failed("not repeated within " + patience.toSeconds() + " s");
		}
	}

	private static void ended(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			client.read("size-1024", soon(bench)).firstBlock();
			client.answer(Wire.error(0, "stop"));
			List<Reply> replies = client.during(Duration.ofSeconds(bench.offers().options().contains("timeout") ? 4 : 7));
			Failed.unless(replies.isEmpty(), replies + " after the client's ERROR");
		}
	}
}
