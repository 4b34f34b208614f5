/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.io.IOException;
import java.util.List;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** No ACK but the right one moves a transfer on: otherwise traffic doubles for good (Sorcerer's Apprentice). */
public final class AckChecks {

	private static final String FILE = "size-10240";
	private static final int BLOCKS = 21;

	private AckChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("ack-twice", "1123 §4.2.3.1", "An ACK that comes three times triggers one DATA", AckChecks::twice),
				Check.of("ack-all-twice", "1123 §4.2.3.1", "With every ACK doubled, each block still goes out once", AckChecks::allTwice),
				Check.of("ack-old", "1123 §4.2.3.1", "An ACK of an earlier block triggers nothing", bench -> nothingFor(bench, 1)),
				Check.of("ack-0-late", "1123 §4.2.3.1", "ACK 0 in the midst of a transfer triggers nothing", bench -> nothingFor(bench, 0)),
				Check.of("ack-future", "1350 §2", "An ACK of a block that was not sent is passed over", AckChecks::future),
				Check.of("ack-last-twice", "1350 §6", "The last ACK twice triggers no DATA", AckChecks::lastTwice));
	}

	private static Client atBlock3(Bench bench, Client client) throws Exception {
		client.read(FILE, bench.calm()).firstBlock();
		client.ack(1).expectData(2);
		client.ack(2).expectData(3);
		return client;
	}

	private static void twice(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			atBlock3(bench, client);
			client.ack(3).ack(3).ack(3);
			List<Reply> replies = client.during(Client.MOMENT);
			Failed.unless(replies.size() == 1 && replies.get(0).is(Wire.DATA, 4), replies + " for ACK 3 three times");
			client.ack(4).expectData(5);
		}
	}

	private static void allTwice(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			Reply data = client.read(FILE, bench.calm()).firstBlock();
			long packets = 1;
			while (data.number() < BLOCKS) {
				client.ack(data.number()).ack(data.number());
				int due = data.number() + 1;
				data = client.within(Client.PATIENCE).orElseThrow(() -> new Failed("DATA " + due + " did not come"));
				packets++;
				while (data.number() < due) {
					data = client.within(Client.PATIENCE).orElseThrow(() -> new Failed("DATA " + due + " did not come"));
					packets++;
				}
			}
			packets += client.ack(BLOCKS).during(Client.MOMENT).stream().filter(reply -> reply.is(Wire.DATA)).count();
			Failed.unless(packets <= BLOCKS + 2, packets + " DATA for " + BLOCKS + " blocks");
		}
	}

	private static void nothingFor(Bench bench, int number) throws Exception {
		try (Client client = bench.client()) {
			atBlock3(bench, client);
			quiet(client.ack(number), "ACK " + number);
			client.ack(3).expectData(4);
		}
	}

	private static void quiet(Client client, String what) throws IOException, Failed {
		List<Reply> replies = client.during(Client.MOMENT);
		Failed.unless(replies.isEmpty(), replies + " for " + what);
	}

	/** An ERROR is right too: no delay or duplication in the network explains such an ACK (RFC 1350 section 7). */
	private static void future(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			atBlock3(bench, client);
			List<Reply> replies = client.ack(500).during(Client.MOMENT);
			if (replies.isEmpty()) {
				client.ack(3).expectData(4);
			} else {
				Failed.unless(replies.get(0).is(Wire.ERROR), replies + " for ACK 500 at block 3");
			}
		}
	}

	private static void lastTwice(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			client.read("size-1", bench.calm()).firstBlock();
			List<Reply> replies = client.ack(1).ack(1).ack(1).during(Client.MOMENT);
			Failed.unless(replies.stream().noneMatch(reply -> reply.is(Wire.DATA)), replies + " after the last ACK");
		}
	}
}
