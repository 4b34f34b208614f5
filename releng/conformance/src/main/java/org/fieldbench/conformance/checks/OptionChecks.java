/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Download;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** How options are agreed (RFC 2347). */
public final class OptionChecks {

	private static final int OPTION_REFUSED = 8;

	private OptionChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.of("oack-only-asked", "2347", "The OACK has only what was asked", OptionChecks::onlyAsked),
				Check.of("oack-any-case", "2347", "Options are known in any case", OptionChecks::anyCase),
				Check.of("oack-unknown", "2347", "Unknown options are left out of the OACK", OptionChecks::unknown),
				Check.of("oack-none", "2347", "With no option known, plain DATA follows", OptionChecks::none),
				Check.of("oack-twice", "2347", "An option given twice is answered once, or refused", OptionChecks::twice),
				Check.of("oack-lost", "2347", "An OACK that is not answered comes again", OptionChecks::lost),
				Check.of("oack-ack-0", "2347", "DATA 1 follows ACK 0 only, and once", OptionChecks::acknowledged),
				Check.of("oack-refused", "2347", "After ERROR 8 nothing follows; a plain request then works", OptionChecks::refused),
				Check.of("tsize-read", "2349", "tsize=0 is answered with the size", OptionChecks::size),
				Check.of("options-together", "2347-2349, 7440", "All options at once are agreed, and the file arrives", OptionChecks::together));
	}

	private static void onlyAsked(Bench bench) throws Exception {
		for (String option : List.of("blksize", "tsize", "timeout", "windowsize")) {
			if (bench.offers().options().contains(option)) {
				Set<String> answered = answer(bench, option, option.equals("tsize") ? "0" : "8").keySet();
				Failed.unless(answered.equals(Set.of(option)), answered + " for " + option);
			}
		}
		bench.need("blksize");
	}

	private static Map<String, String> answer(Bench bench, String... options) throws Exception {
		try (Client client = bench.client()) {
			return client.read("size-513", options).expectOptionAck().options();
		}
	}

	private static void anyCase(Bench bench) throws Exception {
		bench.need("blksize");
		Map<String, String> options = answer(bench, "BlkSize", "1024");
		Failed.unless("1024".equals(options.get("blksize")), options.toString());
	}

	private static void unknown(Bench bench) throws Exception {
		bench.need("blksize");
		Map<String, String> options = answer(bench, "x-colour", "blue", "blksize", "1024", "x-taste", "");
		Failed.unless(options.equals(Map.of("blksize", "1024")), options.toString());
	}

	private static void none(Bench bench) throws Exception {
		Download download = bench.fetch("size-513", "x-colour", "blue");
		Failed.unless(download.options().isEmpty(), "OACK " + download.options());
	}

	private static void twice(Bench bench) throws Exception {
		bench.need("blksize");
		try (Client client = bench.client()) {
			Reply reply = client.read("size-513", "blksize", "1024", "blksize", "2048").next();
			if (!reply.is(Wire.ERROR)) {
				Failed.unless(reply.is(Wire.OPTION_ACK), reply + " instead of an OACK");
				String size = reply.options().get("blksize");
				Failed.unless("1024".equals(size) || "2048".equals(size), "blksize=" + size);
			}
		}
	}

	private static void lost(Bench bench) throws Exception {
		bench.need("blksize");
		try (Client client = bench.client()) {
			Reply agreed = client.read("size-1024", "blksize", "600").expectOptionAck();
			client.repetition(Client.PATIENCE);
			bench.intact("size-1024", Download.from(client, agreed));
		}
	}

	private static void acknowledged(Bench bench) throws Exception {
		bench.need("blksize");
		try (Client client = bench.client()) {
			client.read("size-10240", bench.calm("blksize", "512")).expectOptionAck();
			client.ack(0).expectData(1);
			List<Reply> more = client.ack(0).during(Client.MOMENT);
			Failed.unless(more.isEmpty(), more + " for a second ACK 0");
			client.ack(1).expectData(2);
		}
	}

	private static void refused(Bench bench) throws Exception {
		bench.need("blksize");
		try (Client client = bench.client()) {
			client.read("size-513", "blksize", "1024").expectOptionAck();
			client.answer(Wire.error(OPTION_REFUSED, "no options"));
			List<Reply> more = client.during(Client.MOMENT);
			Failed.unless(more.isEmpty(), more + " after the client's ERROR 8");
			bench.intact("size-513", Download.from(client, client.read("size-513").expectData(1)));
		}
	}

	private static void size(Bench bench) throws Exception {
		bench.need("tsize");
		String size = answer(bench, "tsize", "0").get("tsize");
		Failed.unless("513".equals(size), "tsize=" + size + " for 513 bytes");
	}

	private static void together(Bench bench) throws Exception {
		bench.need("blksize");
		bench.fetch("size-10240", "tsize", "0", "blksize", "700", "timeout", "3", "windowsize", "4", "rollover", "0");
	}
}
