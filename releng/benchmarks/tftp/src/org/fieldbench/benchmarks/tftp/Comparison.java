/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The results of one load on several servers, run in turn. */
final class Comparison {

	/** The servers' own names, in the order of the tables. */
	static final List<Contestant> PEERS = List.of(Contestant.TFTPD_HPA, Contestant.ATFTPD, Contestant.DNSMASQ,
			Contestant.DNSMASQ_SINGLE_PORT);

	private final Map<Contestant, List<Result>> results = new EnumMap<>(Contestant.class);

	void add(Contestant contestant, Result result) {
		results.computeIfAbsent(contestant, key -> new ArrayList<>()).add(result);
	}

	boolean has(Contestant contestant) {
		return results.containsKey(contestant);
	}

	List<Result> of(Contestant contestant) {
		return results.getOrDefault(contestant, List.of());
	}

	/** @return the median, or NaN if it did not run */
	double median(Contestant contestant, ToDoubleFunction<Result> figure) {
		double[] sorted = of(contestant).stream().mapToDouble(figure).sorted().toArray();
		int half = sorted.length / 2;
		if (sorted.length == 0) {
			return Double.NaN;
		}
		return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

	long most(Contestant contestant, ToDoubleFunction<Result> figure) {
		return (long) of(contestant).stream().mapToDouble(figure).max().orElse(0);
	}

	/** @return the peer with the least figure */
	Optional<Contestant> best(ToDoubleFunction<Result> figure) {
		return PEERS.stream().filter(peer -> Double.isFinite(median(peer, figure)))
				.min(Comparator.comparingDouble(peer -> median(peer, figure)));
	}

	/** @return our figure as a part of the peer's */
	double ratio(Contestant ours, Contestant peer, ToDoubleFunction<Result> figure) {
		return median(ours, figure) / median(peer, figure);
	}
}
