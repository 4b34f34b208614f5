/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of results. What stands between a benchmark's markers is generated; the rest is left as it is. */
public final class Page {

	private Page() {
	}

	/**
	 * @param name of the benchmark, as in {@code run-NAME}
	 * @param section its lines
	 */
	public static void write(Path file, String name, List<String> section) throws IOException {
		String start = "<!-- begin " + name + ": written by releng/benchmarks/run-" + name + " -->";
		String stop = "<!-- end " + name + " -->";
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		int begin = lines.indexOf(start);
		int end = lines.indexOf(stop);
		if (begin < 0 || end < begin) {
			lines.addAll(List.of("", start, stop));
			begin = lines.indexOf(start);
			end = lines.indexOf(stop);
		}
		lines.subList(begin + 1, end).clear();
		lines.addAll(begin + 1, section);
		Files.write(file, lines);
	}
}
