/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs loads on servers in turn. */
final class Bench {

	/** A peer that is this much slower than the fastest cannot win; where runs are long it runs only once. */
	private static final double HOPELESS = 2;
	private static final double LONG_SECONDS = 8;

	private final Tools tools;
	private final int runs;
	private double available;
	private double otherWork;

	Bench(Tools tools, int runs) {
		this.tools = tools;
		this.runs = runs;
	}

	Tools tools() {
		return tools;
	}

	int runs() {
		return runs;
	}

	/** @return those whose programs are there, started */
	List<RunningServer> start(Contestant... contestants) throws IOException, InterruptedException {
		List<RunningServer> servers = new ArrayList<>();
		for (Contestant contestant : Stream.of(contestants).filter(each -> each.isThere(tools)).toList()) {
			servers.add(RunningServer.start(contestant, tools));
		}
		return servers;
	}

	static void stop(List<RunningServer> servers) {
		servers.forEach(RunningServer::close);
	}

	/** One uncounted run each, then the counted ones in turn; a peer that fails is not run again. */
	Comparison compare(Load load, List<RunningServer> servers) throws IOException, InterruptedException {
		Comparison comparison = new Comparison();
		List<RunningServer> racing = new ArrayList<>();
		for (RunningServer server : servers) {
			Result warm = measure(server, load, "warm-up");
			if (warm.failed() > 0 && server.contestant().isPeer()) {
				comparison.add(server.contestant(), warm);
			} else {
				racing.add(server);
			}
		}
		for (int run = 1; run <= runs; run++) {
			for (RunningServer server : List.copyOf(racing)) {
				comparison.add(server.contestant(), measure(server, load, "run " + run));
			}
			racing.removeIf(server -> server.contestant().isPeer() && isHopeless(comparison, server.contestant()));
		}
		return comparison;
	}

	private static boolean isHopeless(Comparison comparison, Contestant peer) {
		double time = comparison.median(peer, Result::allComplete);
		double best = comparison.best(Result::allComplete).map(each -> comparison.median(each, Result::allComplete)).orElse(time);
		return Double.isInfinite(time) || time > LONG_SECONDS && time > HOPELESS * best;
	}

	Result measure(RunningServer server, Load load, String which) throws IOException, InterruptedException {
		long begun = System.nanoTime();
		double before = Usage.machineSeconds();
		Result result = server.measure(load);
		available += (System.nanoTime() - begun) / 1e9 * Runtime.getRuntime().availableProcessors();
		otherWork += Math.max(0, Usage.machineSeconds() - before - result.serverCpu() - result.clientCpu());
		System.err.printf(Locale.ROOT, "%d × %s, blksize %d, windowsize %d: %s, %s: %.3f s, %.1f MiB/s, CPU %.2f s (clients %.2f s)%s%n",
				load.clients(), load.file(), result.blksize(), result.windowsize(), server.contestant().label(), which,
				result.seconds(), result.mebibytesPerSecond(), result.serverCpu(), result.clientCpu(), remarks(result));
		return result;
	}

	/** @return the part of the machine's CPU time that neither servers nor clients took while they ran */
	double disturbance() {
		return available == 0 ? 0 : otherWork / available;
	}

	private static String remarks(Result result) {
		return (result.repeated() == 0 ? "" : ", clients repeated " + result.repeated())
				+ (result.failed() == 0 ? "" : ", " + result.failed() + " FAILED: " + result.trouble());
	}
}
