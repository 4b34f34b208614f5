/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.fieldbench.benchmarks.common.Page;

/** Measures the search of the knowledge base, with grep over the same files beside it. Arguments: see the start script. */
final class Benchmark {

	private static final int GREPS = 5;

	private final Path work = Path.of(System.getProperty("fieldbench.work"));

	private Benchmark() {
	}

	public static void main(String[] arguments) {
		try {
			new Benchmark().run(arguments[0].equals("quick"));
		} catch (IOException e) {
			System.err.println("The benchmark ended early: " + e.getMessage());
			System.exit(1);
		} catch (InterruptedException e) {
			System.err.println("The benchmark was interrupted.");
			System.exit(1);
		}
	}

	private void run(boolean quick) throws IOException, InterruptedException {
		List<String> lines = new ArrayList<>(head());
		for (int articles : quick ? new int[] { 500 } : new int[] { 10_000, 100_000 }) {
			lines.add(row(articles, quick ? 20 : 200));
		}
		lines.add("");
		lines.add("A question is asked after each key from the second one on; 50 hits with their snippets, as many as the workbench lists, are fetched each time. Memory: heap and whole process at most,"
				+ " while building and while searching. grep: median of " + GREPS + " runs of `grep -rilF` for one word over the same files, against the median of the whole questions.");
		lines.forEach(System.out::println);
		if (!quick) {
			Page.write(Path.of(System.getProperty("fieldbench.page")), "search", lines);
		}
	}

	private static List<String> head() throws IOException {
		return List.of("## Searching the knowledge base", String.format(Locale.ROOT, "Articles of 275 words, four scripts besides Latin, a log attached to every twentieth."
				+ " %s: %s, %d cores, %s; load of the machine at the start %s. `releng/benchmarks/run-search` measures it again.", LocalDate.now(), System.getProperty("fieldbench.java"),
				Runtime.getRuntime().availableProcessors(), System.getProperty("fieldbench.revision"), Files.readString(Path.of("/proc/loadavg")).split(" ")[0]), "",
				"| articles | index built in | goal: 60 s | p50, p95, p99 as typed | of it CPU time | goal: p95 50 ms | whole questions | peak heap, process: building | searching | goal: 512 MiB | first list, up to date: with index | without"
						+ " | `kb list`, `kb search`: first call | with index | ours / grep |",
				"|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
	}

	private String row(int articles, int questions) throws IOException, InterruptedException {
		Path data = Files.createDirectories(work.resolve("data-" + articles));
		Corpus corpus = new Corpus();
		System.err.println("== " + articles + " articles");
		corpus.write(data.resolve("articles"), articles);
		forgetIndex(data);
		Map<String, Double> built = probe(data, 0);
		Map<String, Double> asked = probe(data, questions);
		check(articles, questions, asked);
		double list = cli(data, "kb", "list");
		double search = cli(data, "kb", "search", "flash");
		forgetIndex(data);
		double first = cli(data, "kb", "list");
		double grep = grep(data, corpus);
		return String.format(Locale.ROOT, "| %,d | %.1f s (CPU %.1f s) | %s | %.1f, %.1f, %.1f ms | %.1f, %.1f, %.1f ms | %s | %.1f, %.1f, %.1f ms | %.0f, %.0f MiB | %.0f, %.0f MiB | %s | %.2f, %.2f s | %.2f, %.1f s | %.1f s | %.2f, %.2f s | %.4f |",
				articles, built.get("up to date ms") / 1000, built.get("up to date cpu ms") / 1000, goal(built.get("up to date ms") <= 60_000), asked.get("p50 ms"), asked.get("p95 ms"), asked.get("p99 ms"), asked.get("cpu p50 ms"), asked.get("cpu p95 ms"), asked.get("cpu p99 ms"), goal(asked.get("p95 ms") <= 50),
				asked.get("whole p50 ms"), asked.get("whole p95 ms"), asked.get("whole p99 ms"), built.get("peak heap MiB"), built.get("peak RSS MiB"), asked.get("peak heap MiB"), asked.get("peak RSS MiB"),
				goal(Math.max(built.get("peak RSS MiB"), asked.get("peak RSS MiB")) < 512), asked.get("first list ms") / 1000, asked.get("up to date ms") / 1000, built.get("first list ms") / 1000,
				built.get("up to date ms") / 1000, first, list, search, asked.get("whole p50 ms") / 1000 / grep);
	}

	/** What is quick and finds nothing is not quick. */
	private static void check(int articles, int questions, Map<String, Double> asked) throws IOException {
		if (asked.get("articles") < articles || asked.get("questions that found something") < questions / 2) {
			throw new IOException("Of " + articles + " articles " + asked.get("articles") + " are in the index, and of " + questions + " questions only "
					+ asked.get("questions that found something") + " found something.");
		}
	}

	private static void forgetIndex(Path data) throws IOException {
		Path index = data.resolve("index");
		if (Files.exists(index)) {
			try (Stream<Path> files = Files.walk(index)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private Map<String, Double> probe(Path data, int questions) throws IOException, InterruptedException {
		String output = run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("fieldbench.classpath"), Probe.class.getName(), data.toString(), String.valueOf(questions)), 0);
		Map<String, Double> figures = new TreeMap<>();
		output.lines().filter(line -> line.matches("[\\w ]+=[0-9.E]+")).forEach(line -> figures.put(line.split("=")[0], Double.valueOf(line.split("=")[1])));
		System.err.println(figures);
		return figures;
	}

	private double cli(Path data, String... verb) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("fieldbench.product"), "--data", data.toString()));
		command.addAll(List.of(verb));
		long start = System.nanoTime();
		run(command, 0);
		return (System.nanoTime() - start) / 1e9;
	}

	private double grep(Path data, Corpus corpus) throws IOException, InterruptedException {
		List<Double> times = new ArrayList<>();
		for (String question : corpus.questions(GREPS * 10).stream().filter(text -> text.matches("\\w+")).limit(GREPS).toList()) {
			long start = System.nanoTime();
			run(List.of("grep", "-rilF", question, data.resolve("articles").toString()), 1);
			times.add((System.nanoTime() - start) / 1e9);
		}
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	/** @param worst exit code that is no failure */
	private String run(List<String> command, int worst) throws IOException, InterruptedException {
		Path output = Files.createTempFile(work, "run", ".out");
		try {
			Process process = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(work.resolve("errors.log").toFile()).start();
			int code = process.waitFor();
			if (code > worst) {
				throw new IOException(String.join(" ", command.subList(0, Math.min(2, command.size()))) + " \u2026 failed with " + code + "; see target/benchmark-search/errors.log.");
			}
			return Files.readString(output);
		} finally {
			Files.delete(output);
		}
	}

	private static String goal(boolean met) {
		return met ? "met" : "**missed**";
	}
}
