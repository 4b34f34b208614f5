/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.fieldbench.benchmarks.common.Page;

/** Runs the rows asked for and tells what they found. Arguments: see the start script. */
final class Benchmark {

	private static final List<Row> ROWS = List.of(new SingleRow(), new WindowRow(), new SweepRow(), new CrowdRow(), new LossRow(),
			new CpuRow());
	private static final List<Row> OTHERS = List.of(new QuickRow(), new ProfileRow());

	private final Bench bench;
	private final List<String> page = new ArrayList<>();
	private final List<String> missed = new ArrayList<>();
	private final List<String> wrong = new ArrayList<>();

	private Benchmark(Bench bench) {
		this.bench = bench;
	}

	public static void main(String[] arguments) throws InterruptedException {
		try {
			System.exit(run(arguments));
		} catch (IOException e) {
			System.err.println("The benchmark ended early: " + e.getMessage());
			System.exit(1);
		}
	}

	private static int run(String... arguments) throws IOException, InterruptedException {
		Tools tools = Tools.fromProperties();
		ServedFiles.write(tools.served());
		int runs = Integer.parseInt(arguments[0]);
		List<String> names = List.of(arguments).subList(1, arguments.length);
		Benchmark benchmark = new Benchmark(new Bench(tools, runs));
		List<Row> rows = names.isEmpty() ? ROWS : named(names);
		for (Row row : rows) {
			benchmark.run(row);
		}
		benchmark.tell(rows.equals(ROWS));
		return benchmark.wrong.isEmpty() ? 0 : 1;
	}

	private static List<Row> named(List<String> names) {
		List<Row> all = Stream.concat(ROWS.stream(), OTHERS.stream()).toList();
		return names.stream().map(name -> all.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow()).toList();
	}

	private void run(Row row) throws IOException, InterruptedException {
		System.err.println("== " + row.title());
		Report report = new Report();
		row.run(bench, report);
		missed.addAll(report.missed());
		wrong.addAll(report.wrong());
		if (!report.lines().isEmpty()) {
			page.add("### " + row.title());
			page.addAll(report.lines());
		}
	}

	private void tell(boolean everything) throws IOException {
		List<String> section = new ArrayList<>(List.of("## The TFTP server against its peers", conditions(), ""));
		section.addAll(page);
		if (!page.isEmpty()) {
			section.forEach(System.out::println);
			Files.write(bench.tools().work().resolve("results.md"), section);
		}
		if (everything) {
			Page.write(Tools.path("fieldbench.page"), "tftp", section);
		}
		missed.forEach(line -> System.out.println("Goal missed: " + line));
		wrong.forEach(line -> System.out.println("WRONG: " + line));
		System.out.println(wrong.isEmpty() ? "Every file of ours arrived as it is." : "Our server did not serve everything.");
	}

	private String conditions() throws IOException {
		return String.format(Locale.ROOT, "All servers on loopback in the same run, in turn, one uncounted run each, then medians of %d. %s:"
				+ " %s. Other work took %.0f %% of the machine's CPU time meanwhile. `releng/benchmarks/run-tftp` measures it again.",
				bench.runs(), LocalDate.now(), Machine.describe(bench.tools()), bench.disturbance() * 100);
	}
}
