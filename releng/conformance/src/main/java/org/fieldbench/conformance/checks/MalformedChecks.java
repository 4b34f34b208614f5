/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.Wire;

/** Packets that are none. Silence or an ERROR is right, as long as the server serves on. */
public final class MalformedChecks {

	private static final int[] OPERATIONS = { 0, 3, 4, 6, 7, 8, 255, 256, 65535 };

	/** In single-port mode a near number could be the ACK of another client behind the same address. */
	private static final int FAR_AWAY = 0x77;

	private MalformedChecks() {
	}

	public static List<Check> all() {
		List<Check> checks = new ArrayList<>();
		for (int length = 0; length < 4; length++) {
			byte[] packet = { 0, 1, 'x' };
			byte[] start = Arrays.copyOf(packet, length);
			checks.add(Check.of("runt-" + length, "1350 §5", "A packet of " + length + " bytes does no harm", bench -> harmless(bench, start)));
		}
		checks.add(Check.of("operations", "1350 §5", "Operations that begin nothing, or are unknown, do no harm", MalformedChecks::operations));
		checks.add(request("rrq-no-nul", "An RRQ whose name has no end is not answered with a file", "size-1"));
		checks.add(request("rrq-no-mode", "An RRQ without a mode is not answered with a file", "size-1\0"));
		checks.add(request("rrq-mode-no-nul", "An RRQ whose mode has no end is not answered with a file", "size-1\0octet"));
		checks.add(request("rrq-no-name", "An RRQ with an empty name is not answered with a file", "\0octet\0"));
		checks.add(Check.of("option-no-value", "2347", "An option without value, or without end, is not agreed", MalformedChecks::noValue));
		checks.add(Check.of("request-long", "1350 §7", "A name of 400 characters gets an ERROR, not silence",
				bench -> refused(bench, "n".repeat(400))));
		checks.add(Check.of("options-many", "2347", "A request full of unknown options is served", MalformedChecks::manyOptions));
		return checks;
	}

	private static Check request(String id, String text, String rest) {
		byte[] bytes = ("\0\1" + rest).getBytes(StandardCharsets.ISO_8859_1);
		return Check.of(id, "1350 §5", text, bench -> harmless(bench, bytes));
	}

	private static void harmless(Bench bench, byte[] packet) throws Exception {
		try (Client client = bench.client()) {
			List<Reply> replies = client.begin(packet).during(Client.MOMENT);
			Failed.unless(replies.stream().allMatch(reply -> reply.is(Wire.ERROR)), replies.toString());
		}
		bench.alive();
	}

	private static void operations(Bench bench) throws Exception {
		for (int operation : OPERATIONS) {
			harmless(bench, Wire.raw(operation, FAR_AWAY, FAR_AWAY));
		}
	}

	private static void noValue(Bench bench) throws Exception {
		bench.need("blksize");
		for (String rest : List.of("blksize", "blksize\0", "blksize\0" + "1024")) {
			byte[] bytes = ("\0\1size-1\0octet\0" + rest).getBytes(StandardCharsets.ISO_8859_1);
			try (Client client = bench.client()) {
				List<Reply> replies = client.begin(bytes).during(Client.MOMENT);
				Failed.unless(replies.stream().noneMatch(reply -> reply.is(Wire.OPTION_ACK)), replies + " for \"" + rest.replace('\0', '·') + '"');
			}
		}
		bench.alive();
	}

	private static void refused(Bench bench, String name) throws Exception {
		try (Client client = bench.client()) {
			client.read(name).expectError();
		}
		bench.alive();
	}

	private static void manyOptions(Bench bench) throws Exception {
		String[] options = new String[60];
		for (int i = 0; i < options.length; i++) {
			options[i] = "x" + i;
		}
		bench.fetch("size-513", options);
	}
}
