/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.fieldbench.benchmarks.common.Command;

/** One bundle, looked at by all in turn. */
final class Row {

	private static final double GOAL = 1.0;
	private static final long MEMORY_GOAL = 256L << 20;

	private final TestBundle bundle;
	private final String title;
	private final Map<Contestant, List<Command>> results = new EnumMap<>(Contestant.class);

	Row(TestBundle bundle, String title) {
		this.bundle = bundle;
		this.title = title;
	}

	/**
	 * One uncounted run each, which also shows that all find the same hashes; then the counted ones.
	 *
	 * @param runs 0 to count the first
	 * @throws IOException if ours finds others
	 */
	void run(Path work, int runs) throws IOException {
		Path unpacked = bundle.unpacked(work);
		Path zip = bundle.zip(work);
		System.err.println("== " + title);
		Map<Contestant, Map<String, String>> found = new EnumMap<>(Contestant.class);
		for (Contestant each : Contestant.values()) {
			Command first = each.run(zip, unpacked);
			found.put(each, each.hashes(first.output()));
			results.put(each, new ArrayList<>(runs == 0 ? List.of(first) : List.of()));
		}
		check(found);
		for (int i = 0; i < runs; i++) {
			for (Contestant each : Contestant.values()) {
				results.get(each).add(each.run(zip, unpacked));
			}
		}
	}

	private void check(Map<Contestant, Map<String, String>> found) throws IOException {
		Map<String, String> ours = found.get(Contestant.OURS);
		if (ours.size() != bundle.files() || found.values().stream().anyMatch(other -> !other.equals(ours))) {
			throw new IOException("Ours found other hashes in " + bundle.name() + " than the others: "
					+ found.values().stream().map(Map::size).map(String::valueOf).collect(Collectors.joining(", ")) + " files.");
		}
	}

	/** @return a line of the table */
	String line() {
		double unpacked = seconds(Contestant.OURS) / seconds(Contestant.UNPACKED);
		double piped = seconds(Contestant.OURS) / seconds(Contestant.PIPED);
		return String.format(Locale.ROOT, "| %s | %.2f | %s | %.2f | %s | %.2f and %.2f | %,d MiB | %s |", title, unpacked, goal(unpacked <= GOAL), piped,
				goal(piped <= GOAL), cpu(Contestant.OURS) / cpu(Contestant.UNPACKED), cpu(Contestant.OURS) / cpu(Contestant.PIPED), peak() >> 20, goal(peak() < MEMORY_GOAL));
	}

	/** @return single times, which depend on the machine */
	String times() {
		return Arrays.stream(Contestant.values()).map(each -> String.format(Locale.ROOT, "%.2f s", seconds(each))).collect(Collectors.joining(", "));
	}

	private long peak() {
		return results.get(Contestant.OURS).stream().mapToLong(Command::peak).max().orElseThrow();
	}

	private double seconds(Contestant contestant) {
		return median(contestant, Command::seconds);
	}

	private double cpu(Contestant contestant) {
		return median(contestant, Command::cpu);
	}

	private double median(Contestant contestant, ToDoubleFunction<Command> figure) {
		double[] sorted = results.get(contestant).stream().mapToDouble(figure).sorted().toArray();
		return sorted[sorted.length / 2];
	}

	private static String goal(boolean met) {
		return met ? "met" : "**missed**";
	}

	String title() {
		return title;
	}
}
