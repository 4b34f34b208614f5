/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.fieldbench.benchmarks.common.Command;
import org.fieldbench.benchmarks.common.Page;

/** Measures {@code inspect} against the programs of the system. Arguments: see the start script. */
final class Benchmark {

	private static final double TICKS_PER_SECOND = 100;

	private Benchmark() {
	}

	public static void main(String[] arguments) {
		try {
			run(arguments[0].equals("quick"), Integer.parseInt(arguments[1]));
		} catch (IOException e) {
			System.err.println("The benchmark ended early: " + e.getMessage());
			System.exit(1);
		}
	}

	private static void run(boolean quick, int runs) throws IOException {
		Path work = Path.of(System.getProperty("fieldbench.work"));
		List<Row> rows = quick ? List.of(new Row(new TestBundle("quick-large", 2, 8 << 20), "16 MiB in 2 files"),
				new Row(new TestBundle("quick-small", 200, 4096), "200 files of 4 KiB"))
				: List.of(new Row(new TestBundle("large", 8, 255 << 20), "2 GiB in 8 files"),
						new Row(new TestBundle("medium", 64, 1 << 20), "64 MiB in 64 files"),
						new Row(new TestBundle("small", 9000, 4096), "9,000 files of 4 KiB"),
						new Row(new TestBundle("one", 2, 4096), "2 files of 4 KiB: the program's start"));
		double busy = machineSeconds() - Command.ownSeconds();
		long start = System.nanoTime();
		for (Row row : rows) {
			row.run(work, runs);
		}
		double others = (machineSeconds() - Command.ownSeconds() - busy) / ((System.nanoTime() - start) / 1e9) / Runtime.getRuntime().availableProcessors();
		List<String> section = section(rows, runs, others);
		section.forEach(System.out::println);
		if (!quick) {
			Page.write(Path.of(System.getProperty("fieldbench.page")), "inspect", section);
		}
	}

	private static List<String> section(List<Row> rows, int runs, double others) throws IOException {
		List<String> lines = new ArrayList<>(List.of("## Inspecting a bundle against unzip and sha256sum",
				String.format(Locale.ROOT, "`fieldbench inspect --json`, from its start to its end, in turn with `unzip -t` and SHA-256 of every file:"
						+ " of the files as they were unpacked before, which does not count, by one `sha256sum`; and by `unzip -p | sha256sum` for each file."
						+ " Ours hashes the bundle too, classifies and judges. All found the same hashes. One uncounted run each, then medians of %d."
						+ " %s: %s, %d cores (%s), %s; the bundle at %s, half of its files noise. Other work took %.0f %% of the machine's CPU time"
						+ " meanwhile. `releng/benchmarks/run-inspect` measures it again.", runs, LocalDate.now(), value("/etc/os-release", "PRETTY_NAME="),
						Runtime.getRuntime().availableProcessors(), value("/proc/cpuinfo", "model name"), System.getProperty("fieldbench.java"),
						System.getProperty("fieldbench.revision"), Math.max(0, others) * 100), "",
				"| bundle | ours / unzip -t + sha256sum of unpacked files | goal: 1.0 | ours / unzip -t + unzip -p each | goal: 1.0 | the same in CPU time | peak memory | goal: 256 MiB |",
				"|---|---|---|---|---|---|---|---|"));
		rows.forEach(row -> lines.add(row.line()));
		lines.add("");
		lines.add("Times of ours and the two, in this run: " + rows.stream().map(row -> row.title() + ": " + row.times()).collect(Collectors.joining("; ")) + ".");
		return lines;
	}

	private static String value(String file, String key) throws IOException {
		return Files.readAllLines(Path.of(file)).stream().filter(line -> line.startsWith(key))
				.map(line -> line.substring(key.length()).replaceAll("^[\\s:\"]+|\"$", "")).findFirst().orElse("unknown");
	}

	/** @return seconds of CPU that the whole machine has been busy so far */
	private static double machineSeconds() throws IOException {
		List<String> fields = List.of(Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +"));
		// user, nice, system, then idle and iowait, then irq, softirq.
		return LongStream.of(1, 2, 3, 6, 7).map(i -> Long.parseLong(fields.get((int) i))).sum() / TICKS_PER_SECOND;
	}
}
