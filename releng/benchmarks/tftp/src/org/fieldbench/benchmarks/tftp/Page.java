/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of results. What stands between the markers is generated; the rest is left as it is. */
final class Page {

	private static final String BEGIN = "<!-- begin tftp: written by releng/benchmarks/run-tftp -->";
	private static final String END = "<!-- end tftp -->";

	private Page() {
	}

	static void write(Path file, List<String> section) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		int begin = lines.indexOf(BEGIN);
		int end = lines.indexOf(END);
		if (begin < 0 || end < begin) {
			lines.addAll(List.of("", BEGIN, END));
			begin = lines.indexOf(BEGIN);
			end = lines.indexOf(END);
		}
		lines.subList(begin + 1, end).clear();
		lines.addAll(begin + 1, section);
		Files.write(file, lines);
	}
}
