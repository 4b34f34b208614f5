/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.List;

/** One client in lock-step: a block, its ACK, the next block. */
final class SingleRow implements Row {

	private static final double GOAL = 1.0;
	private static final int[] BLKSIZES = { 512, 1428, 1468, 8192, 65464 };

	@Override
	public String name() {
		return "single";
	}

	@Override
	public String title() {
		return "One 32 MiB read, windowsize 1";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		report.text("Our speed as a multiple of each peer's; goal: at least 1.0 × the fastest at each blksize.");
		report.header("blksize", "tftpd-hpa", "atftpd", "dnsmasq", "fastest peer", "goal");
		List<RunningServer> servers = bench.start(Contestant.OURS, Contestant.TFTPD_HPA, Contestant.ATFTPD, Contestant.DNSMASQ);
		try {
			for (int blksize : BLKSIZES) {
				row(bench.compare(Load.one(blksize, 0, ServedFiles.LARGE), servers), blksize, report);
			}
		} finally {
			Bench.stop(servers);
		}
		report.endOfTable();
	}

	private static void row(Comparison comparison, int blksize, Report report) {
		double best = comparison.best(Result::allComplete).map(peer -> speed(comparison, peer)).orElse(Double.NaN);
		report.mustComplete(Contestant.OURS, comparison, "one read, blksize " + blksize);
		report.row("" + blksize, cell(comparison, Contestant.TFTPD_HPA, blksize), cell(comparison, Contestant.ATFTPD, blksize),
				cell(comparison, Contestant.DNSMASQ, blksize), Report.ratio(best),
				report.goal(!(best < GOAL), "one read, blksize " + blksize + ": " + Report.ratio(best) + " × the fastest peer's speed"));
	}

	private static double speed(Comparison comparison, Contestant peer) {
		return 1 / comparison.ratio(Contestant.OURS, peer, Result::allComplete);
	}

	private static String cell(Comparison comparison, Contestant peer, int blksize) {
		int agreed = comparison.of(peer).stream().mapToInt(Result::blksize).findFirst().orElse(blksize);
		return Report.ratio(speed(comparison, peer)) + (agreed == blksize ? "" : " (it cuts to " + agreed + ")");
	}
}
