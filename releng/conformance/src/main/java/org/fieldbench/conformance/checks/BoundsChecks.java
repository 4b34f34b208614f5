/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Check;
import org.fieldbench.conformance.Client;
import org.fieldbench.conformance.Download;
import org.fieldbench.conformance.Failed;
import org.fieldbench.conformance.Reply;

/** Least, most and senseless values of the options. */
public final class BoundsChecks {

	private static final int LEAST_BLOCK = 8;
	private static final int LARGEST_BLOCK = 65464;
	private static final int LARGEST_WINDOW = 65535;

	private BoundsChecks() {
	}

	public static List<Check> all() {
		List<Check> checks = new ArrayList<>();
		for (String size : List.of("8", "64", "1428", "65464")) {
			checks.add(Check.of("blksize-" + size, "2348", "blksize=" + size + " is agreed, or less, and the file arrives",
					bench -> agreed(bench, "blksize", size, LEAST_BLOCK)));
		}
		for (String window : List.of("1", "4", "64", "65535")) {
			checks.add(Check.of("windowsize-" + window, "7440 §3", "windowsize=" + window + " is agreed, or less, and the file arrives",
					bench -> agreed(bench, "windowsize", window, 1)));
		}
		for (String seconds : List.of("1", "255")) {
			checks.add(Check.of("timeout-" + seconds, "2349", "timeout=" + seconds + " is answered with just that", bench -> same(bench, seconds)));
		}
		checks.add(over("blksize", "7", "2348", 0, 0));
		checks.add(over("blksize", "65465", "2348", LEAST_BLOCK, LARGEST_BLOCK));
		checks.add(over("blksize", "abc", "2348", 0, 0));
		checks.add(over("blksize", "", "2348", 0, 0));
		checks.add(over("blksize", "-512", "2348", 0, 0));
		checks.add(over("timeout", "0", "2349", 0, 0));
		checks.add(over("timeout", "256", "2349", 0, 0));
		checks.add(over("timeout", "abc", "2349", 0, 0));
		checks.add(over("windowsize", "0", "7440 §3", 0, 0));
		checks.add(over("windowsize", "65536", "7440 §3", 1, LARGEST_WINDOW));
		checks.add(over("windowsize", "abc", "7440 §3", 0, 0));
		checks.add(Check.of("tsize-bad", "2349", "tsize=abc is passed over, refused, or answered with the size", bench -> {
			bench.need("tsize");
			Values.passedOver(bench, "tsize", "abc", "513"::equals);
		}));
		return checks;
	}

	/** @param most 0 if nothing may be offered instead */
	private static Check over(String option, String value, String source, int least, int most) {
		String name = value.isEmpty() ? "empty" : value;
		String instead = most == 0 ? "" : ", or answered with at most " + most;
		return Check.of(option + '-' + name, source, option + '=' + value + " is passed over or refused with ERROR 8" + instead, bench -> {
			bench.need(option);
			Values.passedOver(bench, option, value, answer -> most > 0 && Values.isBetween(answer, least, most));
		});
	}

	private static void agreed(Bench bench, String option, String value, int least) throws Exception {
		bench.need(option);
		Download download = bench.fetch(option.equals("blksize") && value.length() < 3 ? "size-10240" : "size-200000", option, value);
		String answer = download.options().get(option);
		Failed.unless(answer != null && Values.isBetween(answer, least, Integer.parseInt(value)), "OACK " + download.options());
	}

	private static void same(Bench bench, String seconds) throws Exception {
		bench.need("timeout");
		try (Client client = bench.client()) {
			Reply reply = client.read("size-513", "timeout", seconds).expectOptionAck();
			Failed.unless(reply.options().equals(Map.of("timeout", seconds)), reply.toString());
		}
	}
}
