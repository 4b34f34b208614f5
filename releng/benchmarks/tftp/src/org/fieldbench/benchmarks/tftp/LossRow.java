/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.List;

/** Clients on a bad network: what counts is how soon and how rightly a server sends again. */
final class LossRow implements Row {

	private static final double GOAL = 1.0;

	@Override
	public String name() {
		return "loss";
	}

	@Override
	public String title() {
		return "A bad network, 1 MiB at blksize 1428";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		report.text("The network loses, doubles or reorders DATA and ACKs by chance. As many clients as there are runs read at once, each with a"
				+ " seed of its own, the same for all servers; the medians of the clients' own times are compared, since most of the time"
				+ " is waiting. Clients ask for no timeout and repeat their last packet after 1, 2, 4, 8 s. Most peers wait for seconds:"
				+ " each run is ended after 60 s. Our time as a part of each peer's; goal: at most 1.0, and all complete.");
		report.header("network", "windowsize", "tftpd-hpa", "atftpd", "dnsmasq", "fastest", "our failures", "goal");
		List<RunningServer> servers = bench.start(Contestant.OURS, Contestant.TFTPD_HPA, Contestant.ATFTPD, Contestant.DNSMASQ);
		try {
			for (double lost : new double[] { 1, 5, 20 }) {
				row(bench, servers, "loses " + (int) lost + " %", load(bench, 0, lost, 0, 0), report);
			}
			row(bench, servers, "doubles 1 %", load(bench, 0, 0, 1, 0), report);
			row(bench, servers, "reorders 1 %", load(bench, 0, 0, 0, 1), report);
			List<RunningServer> windowed = servers.stream().filter(LossRow::knowsWindows).toList();
			row(bench, windowed, "loses 1 %", load(bench, 8, 1, 0, 0), report);
			row(bench, windowed, "loses, doubles and reorders 1 %", load(bench, 8, 1, 1, 1), report);
			row(bench, windowed, "loses 5 %", load(bench, 16, 5, 0, 0), report);
		} finally {
			Bench.stop(servers);
		}
		report.endOfTable();
	}

	private static Load load(Bench bench, int windowsize, double lost, double doubled, double overtaken) {
		return Load.unlucky(bench.runs(), windowsize, ServedFiles.ONE_MEBIBYTE, lost, doubled, overtaken);
	}

	private static boolean knowsWindows(RunningServer server) {
		return server.contestant() == Contestant.OURS || server.contestant() == Contestant.ATFTPD;
	}

	private static void row(Bench bench, List<RunningServer> servers, String network, Load load, Report report)
			throws IOException, InterruptedException {
		Comparison comparison = new Comparison();
		for (RunningServer server : servers) {
			bench.measure(server, Load.one(load.blksize(), load.windowsize(), load.file()), "warm-up");
			comparison.add(server.contestant(), bench.measure(server, load, network));
		}
		String what = network + (load.windowsize() > 0 ? ", windowsize " + load.windowsize() : "");
		report.mustComplete(Contestant.OURS, comparison, what);
		double best = comparison.best(Result::median).map(peer -> comparison.ratio(Contestant.OURS, peer, Result::median)).orElse(servers.size() > 1 ? 0.0 : Double.NaN);
		long failed = comparison.most(Contestant.OURS, Result::failed);
		report.row(network, "" + Math.max(1, load.windowsize()), cell(comparison, Contestant.TFTPD_HPA), cell(comparison, Contestant.ATFTPD),
				cell(comparison, Contestant.DNSMASQ), Report.ratio(best), "" + failed,
				report.goal(!(best > GOAL) && failed == 0, what + ": " + Report.ratio(best) + " × the fastest peer's time, " + failed + " failed"));
	}

	private static String cell(Comparison comparison, Contestant peer) {
		return Report.ratio(comparison.ratio(Contestant.OURS, peer, Result::median));
	}
}
