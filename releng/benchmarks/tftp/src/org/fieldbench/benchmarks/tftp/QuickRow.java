/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A few seconds of everything: shows that it runs and that what arrives is right, never how fast. */
final class QuickRow implements Row {

	private static final int SECONDS = 15;

	@Override
	public String name() {
		return "quick";
	}

	@Override
	public String title() {
		return "Quick look";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		List<RunningServer> servers = bench.start(Contestant.OURS, Contestant.OURS_SINGLE_PORT, Contestant.TFTPD_HPA, Contestant.ATFTPD,
				Contestant.DNSMASQ);
		try {
			for (Load load : loads().toList()) {
				for (RunningServer server : servers) {
					measure(bench, server, load, report);
				}
			}
		} finally {
			Bench.stop(servers);
		}
	}

	private static Stream<Load> loads() {
		return Stream.of(new Load(1, 512, 0, ServedFiles.FOUR_MEBIBYTES, 0, 0, 0, SECONDS),
				new Load(1, 1468, 8, ServedFiles.FOUR_MEBIBYTES, 0, 0, 0, SECONDS),
				new Load(20, 1468, 0, ServedFiles.ONE_MEBIBYTE, 0, 0, 0, SECONDS),
				new Load(3, 8192, 4, ServedFiles.ONE_MEBIBYTE, 2, 2, 2, SECONDS));
	}

	private static void measure(Bench bench, RunningServer server, Load load, Report report) throws IOException, InterruptedException {
		boolean badNetwork = load.lost() > 0;
		if (badNetwork && server.contestant().isPeer()) {
			return;
		}
		Comparison comparison = new Comparison();
		comparison.add(server.contestant(), bench.measure(server, load, "once"));
		if (!server.contestant().isPeer()) {
			report.mustComplete(server.contestant(), comparison, badNetwork ? "bad network" : load.clients() + " client(s)");
		}
	}
}
