/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Many phones at once. */
final class CrowdRow implements Row {

	private static final double GOAL = 0.9;
	private static final long MEMORY_GOAL = 256L << 20;
	private static final int IDLE_SECONDS = 5;
	private static final double IDLE_GOAL = 0.02;

	@Override
	public String name() {
		return "crowd";
	}

	@Override
	public String title() {
		return "Many clients at once, 1 MiB each";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		report.text("Our time as a part of each peer's; goals: at most 0.9 × the fastest that completes all, none of our clients fails or"
				+ " has to repeat a packet, and less than 256 MiB of memory. *fails*: clients of that peer that had not completed after"
				+ " 60 s. A peer whose runs take more than 8 s and twice the fastest one's was run once.");
		mode(bench, report, Contestant.OURS, Contestant.DNSMASQ);
		mode(bench, report, Contestant.OURS_SINGLE_PORT, Contestant.DNSMASQ_SINGLE_PORT);
	}

	private static void mode(Bench bench, Report report, Contestant ours, Contestant dnsmasq) throws IOException, InterruptedException {
		report.header("clients", "blksize", "mode", "tftpd-hpa", "atftpd", "dnsmasq", "fastest", "failed", "repeated", "memory, MiB",
				"CPU / best peer", "goal");
		List<RunningServer> servers = bench.start(ours, Contestant.TFTPD_HPA, Contestant.ATFTPD, dnsmasq);
		try {
			for (int clients : new int[] { 200, 1000 }) {
				for (int blksize : new int[] { 512, 1468 }) {
					Comparison comparison = bench.compare(Load.many(clients, blksize, ServedFiles.ONE_MEBIBYTE), servers);
					row(comparison, ours, dnsmasq, clients + " clients, blksize " + blksize, "" + clients, "" + blksize, report);
				}
			}
			report.endOfTable();
			idle(servers.get(0), report);
		} finally {
			Bench.stop(servers);
		}
	}

	private static void row(Comparison comparison, Contestant ours, Contestant dnsmasq, String what, String clients, String blksize,
			Report report) {
		report.mustComplete(ours, comparison, what);
		double best = comparison.best(Result::allComplete).map(peer -> comparison.ratio(ours, peer, Result::allComplete)).orElse(Double.NaN);
		double cpu = comparison.best(Result::cpuPerGibibyte).map(peer -> comparison.ratio(ours, peer, Result::cpuPerGibibyte)).orElse(Double.NaN);
		long failed = comparison.most(ours, Result::failed);
		long repeated = comparison.most(ours, Result::repeated);
		long memory = comparison.most(ours, Result::memory);
		boolean met = !(best > GOAL) && failed == 0 && repeated == 0 && memory < MEMORY_GOAL;
		String mode = ours == Contestant.OURS ? "standard" : "single port";
		String summary = what + ", " + mode + ": " + Report.ratio(best) + " × the fastest peer's time, " + failed + " failed, " + repeated
				+ " repeated, " + (memory >> 20) + " MiB";
		report.row(clients, blksize, mode, cell(comparison, ours, Contestant.TFTPD_HPA), cell(comparison, ours, Contestant.ATFTPD),
				cell(comparison, ours, dnsmasq), Report.ratio(best), "" + failed, "" + repeated, "" + (memory >> 20), Report.ratio(cpu),
				report.goal(met, summary));
	}

	private static String cell(Comparison comparison, Contestant ours, Contestant peer) {
		long failed = comparison.most(peer, Result::failed);
		return failed > 0 ? failed + " fail" : Report.ratio(comparison.ratio(ours, peer, Result::allComplete));
	}

	private static void idle(RunningServer server, Report report) throws IOException, InterruptedException {
		double before = server.cpuSeconds();
		TimeUnit.SECONDS.sleep(IDLE_SECONDS);
		double used = server.cpuSeconds() - before;
		String text = String.format(Locale.ROOT, "%s used %.2f s of CPU in %d s without a client", server.contestant().label(), used, IDLE_SECONDS);
		report.text("After that, " + text + " (goal: nil): " + report.goal(used <= IDLE_GOAL, text) + ".");
	}
}
