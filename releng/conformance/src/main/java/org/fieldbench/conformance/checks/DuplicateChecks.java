/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.util.List;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Download;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** A request that the network doubled, or that a client sent again, is one transfer. */
public final class DuplicateChecks {

	private static final String FILE = "size-10240";

	private DuplicateChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("rrq-twice", "1350 §4", "The same RRQ twice begins one transfer, with one TID", bench -> twice(bench)),
				Check.of("rrq-twice-options", "2347", "So too with options", bench -> {
					bench.need("blksize");
					twice(bench, "blksize", "512");
				}),
				Check.of("rrq-first-reply", Check.PRACTICE, "The second RRQ gets the first reply again, at once", DuplicateChecks::firstReply),
				Check.of("rrq-late", "1350 §4", "An RRQ that comes again after the first ACK changes nothing", DuplicateChecks::late),
				Check.of("rrq-anew", Check.PRACTICE, "A client that begins anew from its port, with another file, is served",
						DuplicateChecks::anew));
	}

	private static void twice(Bench bench, String... options) throws Exception {
		try (Client client = bench.client()) {
			client.read(FILE, bench.calm(options));
			client.send(bench.server(), Wire.request(Wire.READ, FILE, "octet", bench.calm(options)));
			List<Reply> replies = client.during(Client.MOMENT);
			Failed.unless(!replies.isEmpty(), "no answer");
			long transfers = replies.stream().map(Reply::from).distinct().count();
			Failed.unless(transfers == 1, transfers + " transfers began");
			bench.intact(FILE, Download.from(client, replies.get(0)));
		}
	}

	private static void firstReply(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			Reply first = client.read(FILE, bench.calm()).next();
			client.send(bench.server(), request(bench));
			List<Reply> replies = client.during(Client.MOMENT);
			boolean again = replies.stream().anyMatch(reply -> reply.toString().equals(first.toString()) && reply.from().equals(first.from()));
			Failed.unless(again, replies.isEmpty() ? "nothing came" : replies + " from another port");
		}
	}

	private static byte[] request(Bench bench) {
		return Wire.request(Wire.READ, FILE, "octet", bench.calm());
	}

	private static void late(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			client.read(FILE, bench.calm()).firstBlock();
			client.ack(1).expectData(2);
			client.send(bench.server(), request(bench));
			List<Reply> replies = client.during(Client.MOMENT);
			Failed.unless(replies.isEmpty(), replies + " came");
			client.ack(2).expectData(3);
		}
	}

	private static void anew(Bench bench) throws Exception {
		try (Client client = bench.client()) {
			client.read(FILE, bench.calm()).firstBlock();
			client.ack(1).expectData(2);
			Reply first = client.read("size-513", bench.calm()).next();
			bench.intact("size-513", Download.from(client, first));
		}
	}
}
