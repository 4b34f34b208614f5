/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.fieldbench.benchmarks.common.Command;
import org.fieldbench.benchmarks.common.Page;

/** Measures how long articles take to become a PDF, beside WeasyPrint where that is. Arguments: see the start script. */
final class Benchmark {

	private final Path work = Path.of(System.getProperty("fieldbench.work"));
	private final String peer = System.getProperty("fieldbench.peer");
	private final int runs;
	private final int warm;

	private Benchmark(int runs, int warm) {
		this.runs = runs;
		this.warm = warm;
	}

	public static void main(String[] arguments) {
		try {
			boolean quick = arguments[0].equals("quick");
			(quick ? new Benchmark(1, 1) : new Benchmark(Integer.parseInt(arguments[1]), 5)).run(quick);
		} catch (IOException e) {
			System.err.println("The benchmark ended early: " + e.getMessage());
			System.exit(1);
		}
	}

	private void run(boolean quick) throws IOException {
		List<String> lines = new ArrayList<>(head());
		for (int articles : quick ? new int[] { 3 } : new int[] { 1, 10, 101 }) {
			lines.add(row(articles));
		}
		lines.forEach(System.out::println);
		if (!quick) {
			Page.write(Path.of(System.getProperty("fieldbench.page")), "export", lines);
		}
	}

	private List<String> head() throws IOException {
		return List.of("## Making PDFs of articles",
				String.format(Locale.ROOT, "Articles like a field alert: 15 steps, a table, a warning, a picture in every fifth; several become one PDF with a table of contents. Ours is tagged."
						+ " The peer, %s, sets the same articles from our HTML export, without tags. Each run is a process of its own, in turn, medians of %d; *warm* is export %d"
						+ " in one process, as in the workbench. %s: %s, %d cores, %s; load of the machine at the start %s. `releng/benchmarks/run-export` measures it again.",
						peer.isEmpty() ? "which was not to be had" : peer, runs, warm, LocalDate.now(), System.getProperty("fieldbench.java"), Runtime.getRuntime().availableProcessors(),
						System.getProperty("fieldbench.revision"), Files.readString(Path.of("/proc/loadavg")).split(" ")[0]),
				"", "| articles | pages: ours, peer | ours | of it CPU | a page | warm | a page | peer | of it CPU | a page | ours / peer for a page, CPU | warm | peak memory: ours, peer |",
				"|---|---|---|---|---|---|---|---|---|---|---|---|---|");
	}

	private String row(int articles) throws IOException {
		System.err.println("== " + articles + " articles");
		Path data = work.resolve("data-" + articles);
		List<String> ids = Corpus.write(data.resolve("articles"), articles);
		probe(data, data.resolve("all.html"), 1, ids);
		List<Command> ours = new ArrayList<>();
		List<Command> theirs = new ArrayList<>();
		for (int i = 0; i < runs; i++) {
			ours.add(probe(data, data.resolve("all.pdf"), 1, ids));
			if (!peer.isEmpty()) {
				theirs.add(Command.run(work, "weasyprint", "-q", data.resolve("all.html").toString(), data.resolve("peer.pdf").toString()));
			}
		}
		double pages = figure(ours.get(0), "pages");
		check(articles, pages);
		Command last = probe(data, data.resolve("all.pdf"), warm, ids);
		double hot = figure(last, "ms") / 1000;
		double hotCpu = figure(last, "cpu ms") / 1000;
		String own = String.format(Locale.ROOT, "%.1f s | %.1f s | %.0f ms | %.2f s | %.0f ms", median(ours, Command::seconds), median(ours, Command::cpu),
				median(ours, Command::seconds) * 1000 / pages, hot, hot * 1000 / pages);
		if (peer.isEmpty()) {
			return String.format(Locale.ROOT, "| %d | %.0f, \u2013 | %s | \u2013 | \u2013 | \u2013 | \u2013 | \u2013 | %.0f MiB, \u2013 |", articles, pages, own, peak(ours));
		}
		double other = figure(Command.run(work, probeCommand(data.resolve("peer.pdf").toString())), "pages");
		double cpu = median(theirs, Command::cpu) / other;
		return String.format(Locale.ROOT, "| %d | %.0f, %.0f | %s | %.1f s | %.1f s | %.0f ms | %.2f | %.2f | %.0f, %.0f MiB |", articles, pages, other, own,
				median(theirs, Command::seconds), median(theirs, Command::cpu), median(theirs, Command::seconds) * 1000 / other,
				median(ours, Command::cpu) / pages / cpu, hotCpu / pages / cpu, peak(ours), peak(theirs));
	}

	/** What is quick and leaves pages out is not quick. */
	private static void check(int articles, double pages) throws IOException {
		if (pages < articles * 2) {
			throw new IOException("The PDF of " + articles + " articles has only " + pages + " pages.");
		}
	}

	private Command probe(Path data, Path file, int times, List<String> ids) throws IOException {
		List<String> command = new ArrayList<>(List.of(probeCommand(data.toString(), file.toString(), String.valueOf(times))));
		command.addAll(ids);
		return Command.run(work, command.toArray(String[]::new));
	}

	private static String[] probeCommand(String... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("fieldbench.classpath"), Probe.class.getName()));
		command.addAll(List.of(arguments));
		return command.toArray(String[]::new);
	}

	/** @return the last one of that name */
	private static double figure(Command command, String name) throws IOException {
		return command.output().lines().filter(line -> line.startsWith(name + "=")).mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
				.reduce((first, second) -> second).orElseThrow(() -> new IOException("A run failed: " + command.output().strip()));
	}

	private static double median(List<Command> commands, ToDoubleFunction<Command> figure) {
		return commands.stream().mapToDouble(figure).sorted().toArray()[commands.size() / 2];
	}

	private static double peak(List<Command> commands) {
		return commands.stream().mapToLong(Command::peak).max().orElseThrow() / 1048576.0;
	}
}
