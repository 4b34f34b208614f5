/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Our server alone, over many windows and block sizes: none may be much slower than lock-step. */
final class SweepRow implements Row {

	private static final double COLLAPSED = 0.8;
	private static final int[] WINDOWSIZES = { 1, 4, 8, 16, 32, 64, 256 };
	private static final int[] BLKSIZES = { 512, 1468, 8192, 65464 };

	@Override
	public String name() {
		return "sweep";
	}

	@Override
	public String title() {
		return "No window collapses";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		report.text("Our speed for one 32 MiB read as a multiple of our speed at windowsize 1, and in brackets the windowsize agreed where"
				+ " it is less than asked; goal: none below " + COLLAPSED + ", with the receive buffer of the client left as the system"
				+ " has it.");
		report.header("blksize", "1", "4", "8", "16", "32", "64", "256", "goal");
		List<RunningServer> servers = bench.start(Contestant.OURS);
		try {
			for (int blksize : BLKSIZES) {
				row(bench, servers, blksize, report);
			}
		} finally {
			Bench.stop(servers);
		}
		report.endOfTable();
	}

	private static void row(Bench bench, List<RunningServer> servers, int blksize, Report report) throws IOException, InterruptedException {
		List<String> cells = new ArrayList<>(List.of("" + blksize));
		double lockStep = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int windowsize : WINDOWSIZES) {
			Comparison comparison = bench.compare(Load.one(blksize, windowsize, ServedFiles.LARGE), servers);
			report.mustComplete(Contestant.OURS, comparison, "windowsize " + windowsize + ", blksize " + blksize);
			double time = comparison.median(Contestant.OURS, Result::allComplete);
			lockStep = windowsize == 1 ? time : lockStep;
			least = Math.min(least, lockStep / time);
			int agreed = comparison.of(Contestant.OURS).get(0).windowsize();
			cells.add(Report.ratio(lockStep / time) + (agreed == windowsize ? "" : " (" + agreed + ")"));
		}
		cells.add(report.goal(least >= COLLAPSED, "sweep, blksize " + blksize + ": falls to " + Report.ratio(least) + " × lock-step"));
		report.row(cells.toArray(String[]::new));
	}
}
