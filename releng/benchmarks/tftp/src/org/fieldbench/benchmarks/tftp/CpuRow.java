/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** CPU seconds for what is served, one client after the other. */
final class CpuRow implements Row {

	private static final double GOAL = 1.2;

	/** Files of 32 MiB for each counted run, so that the kernel's ticks of 10 ms do not matter. */
	private static final Map<Integer, Integer> FILES = Map.of(512, 2, 1468, 4, 8192, 16);

	@Override
	public String name() {
		return "cpu";
	}

	@Override
	public String title() {
		return "CPU seconds a GiB served";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		report.text("User and system time of the server and its children, while one client after the other reads 32 MiB in lock-step; ours as a"
				+ " part of each peer's; goal: at most 1.2 × the best.");
		report.header("blksize", "tftpd-hpa", "atftpd", "dnsmasq", "best peer", "goal");
		List<RunningServer> servers = bench.start(Contestant.OURS, Contestant.TFTPD_HPA, Contestant.ATFTPD, Contestant.DNSMASQ);
		try {
			for (int blksize : new int[] { 512, 1468, 8192 }) {
				row(measure(bench, servers, blksize), blksize, report);
			}
		} finally {
			Bench.stop(servers);
		}
		report.endOfTable();
	}

	private static Comparison measure(Bench bench, List<RunningServer> servers, int blksize) throws IOException, InterruptedException {
		Load load = Load.one(blksize, 0, ServedFiles.LARGE);
		Comparison comparison = new Comparison();
		for (RunningServer server : servers) {
			bench.measure(server, load, "warm-up");
		}
		for (int run = 1; run <= bench.runs(); run++) {
			for (RunningServer server : servers) {
				comparison.add(server.contestant(), several(bench, server, load, run));
			}
		}
		return comparison;
	}

	private static Result several(Bench bench, RunningServer server, Load load, int run) throws IOException, InterruptedException {
		Result sum = bench.measure(server, load, "run " + run);
		for (int file = 1; file < FILES.get(load.blksize()); file++) {
			sum = sum.plus(bench.measure(server, load, "run " + run));
		}
		return sum;
	}

	private static void row(Comparison comparison, int blksize, Report report) {
		report.mustComplete(Contestant.OURS, comparison, "CPU, blksize " + blksize);
		double best = comparison.best(Result::cpuPerGibibyte).map(peer -> ratio(comparison, peer)).orElse(Double.NaN);
		report.row("" + blksize, cell(comparison, Contestant.TFTPD_HPA), cell(comparison, Contestant.ATFTPD),
				cell(comparison, Contestant.DNSMASQ), Report.ratio(best),
				report.goal(!(best > GOAL), "CPU, blksize " + blksize + ": " + Report.ratio(best) + " × the best peer's"));
	}

	private static double ratio(Comparison comparison, Contestant peer) {
		return comparison.ratio(Contestant.OURS, peer, Result::cpuPerGibibyte);
	}

	private static String cell(Comparison comparison, Contestant peer) {
		return Report.ratio(ratio(comparison, peer));
	}
}
