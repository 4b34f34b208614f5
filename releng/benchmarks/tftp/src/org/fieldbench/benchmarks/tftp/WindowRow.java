/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.List;

/** One client that takes a window of blocks for each ACK; atftpd is the only peer that knows the option. */
final class WindowRow implements Row {

	private static final double GOAL = 2.0;

	@Override
	public String name() {
		return "window";
	}

	@Override
	public String title() {
		return "One 32 MiB read with a window";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		report.text("Our speed as a multiple of atftpd's; goal: at least 2.0.");
		report.header("blksize", "windowsize asked", "agreed by us", "agreed by atftpd", "ours / atftpd", "goal");
		List<RunningServer> servers = bench.start(Contestant.OURS, Contestant.ATFTPD);
		try {
			for (int blksize : new int[] { 512, 1468 }) {
				for (int windowsize : new int[] { 8, 16, 64 }) {
					row(bench.compare(Load.one(blksize, windowsize, ServedFiles.LARGE), servers), blksize, windowsize, report);
				}
			}
		} finally {
			Bench.stop(servers);
		}
		report.endOfTable();
	}

	private static void row(Comparison comparison, int blksize, int windowsize, Report report) {
		String what = "windowsize " + windowsize + ", blksize " + blksize;
		double speed = 1 / comparison.ratio(Contestant.OURS, Contestant.ATFTPD, Result::allComplete);
		report.mustComplete(Contestant.OURS, comparison, what);
		report.row("" + blksize, "" + windowsize, agreed(comparison, Contestant.OURS), agreed(comparison, Contestant.ATFTPD),
				Report.ratio(speed), report.goal(!(speed < GOAL), what + ": " + Report.ratio(speed) + " × atftpd's speed"));
	}

	private static String agreed(Comparison comparison, Contestant server) {
		return comparison.of(server).stream().map(result -> "" + result.windowsize()).findFirst().orElse("–");
	}
}
