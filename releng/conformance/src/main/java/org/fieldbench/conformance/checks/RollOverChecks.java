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
import org.fieldbench.conformance.NotOffered;
import org.fieldbench.conformance.Reply;
import org.fieldbench.conformance.TestFiles;

/** Files of more blocks than block numbers count. The RFCs are silent; devices expect 0 after 65535, some 1. */
public final class RollOverChecks {

	private static final String SMALLEST = "8";

	private RollOverChecks() {
	}

	public static List<Check> all() {
		return List.of(
				Check.slow("many-blocks", Check.PRACTICE, "A file of more than 65,535 blocks arrives; 0 or 1 follows 65535",
						bench -> read(bench)),
				Check.slow("many-blocks-window", Check.PRACTICE, "So too by windows of 32 blocks", bench -> {
					bench.need("windowsize");
					read(bench, "windowsize", "32");
				}),
				Check.slow("rollover-0", Check.PRACTICE, "A client that asks for rollover 0 gets 0 after 65535", bench -> asked(bench, 0)),
				Check.slow("rollover-1", Check.PRACTICE, "A client that asks for rollover 1 gets 1 after 65535", bench -> asked(bench, 1)),
				Check.of("rollover-bad", Check.PRACTICE, "rollover=2 is passed over or refused with ERROR 8", bench -> {
					bench.need("rollover");
					Values.passedOver(bench, "rollover", "2", value -> false);
				}));
	}

	private static void asked(Bench bench, int rollOver) throws Exception {
		bench.need("rollover");
		String[] window = bench.offers().options().contains("windowsize") ? new String[] { "windowsize", "16" } : new String[0];
		String[] options = Values.and(window, "rollover", Integer.toString(rollOver));
		Download download = read(bench, options);
		Failed.unless(Integer.toString(rollOver).equals(download.options().get("rollover")), "OACK " + download.options());
		Failed.unless(download.afterHighest() == rollOver, download.afterHighest() + " after 65535");
	}

	private static Download read(Bench bench, String... options) throws Exception {
		bench.need("blksize");
		try (Client client = bench.client()) {
			Reply first = client.read(TestFiles.MANY_BLOCKS, Values.and(options, "blksize", SMALLEST)).next();
			Download download = bench.intact(TestFiles.MANY_BLOCKS, Download.from(client, first));
			if (download.afterHighest() < 0) {
				throw new NotOffered("no blocks as small as 8 bytes");
			}
			return download;
		}
	}
}
