/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Where our server's time goes: its system calls, and where a sampling profiler finds it. */
final class ProfileRow implements Row {

	private static final int LINES = 24;

	@Override
	public String name() {
		return "profile";
	}

	@Override
	public String title() {
		return "Where our time goes";
	}

	@Override
	public void run(Bench bench, Report report) throws IOException, InterruptedException {
		List<RunningServer> servers = bench.start(Contestant.OURS);
		try {
			profile(bench, servers.get(0), Load.one(512, 0, ServedFiles.LARGE), "one read, blksize 512");
			profile(bench, servers.get(0), Load.one(1468, 64, ServedFiles.LARGE), "one read, blksize 1468, windowsize 64");
			profile(bench, servers.get(0), Load.many(200, 512, ServedFiles.ONE_MEBIBYTE), "200 clients, blksize 512");
		} finally {
			Bench.stop(servers);
		}
	}

	private static void profile(Bench bench, RunningServer server, Load load, String what) throws IOException, InterruptedException {
		bench.measure(server, load, "warm-up");
		String pid = "" + server.process().pid();
		Path calls = bench.tools().work().resolve("strace.txt");
		under(bench, server, load, List.of("strace", "-c", "-f", "-q", "-o", calls.toString(), "-p", pid));
		print(what + ": system calls (strace -c)", calls);
		Path samples = bench.tools().work().resolve("perf.data");
		Path table = bench.tools().work().resolve("perf.txt");
		under(bench, server, load, List.of("perf", "record", "-q", "-e", "cpu-clock", "-F", "997", "-p", pid, "-o", samples.toString()));
		finish(List.of(bench.tools().java().resolveSibling("jcmd").toString(), pid, "Compiler.perfmap"), Path.of("/dev/null"));
		finish(List.of("perf", "report", "-i", samples.toString(), "--stdio", "--no-children", "--sort", "dso,symbol"), table);
		print(what + ": samples (perf)", table);
	}

	/** The profiler writes what it has when it is interrupted. */
	private static void under(Bench bench, RunningServer server, Load load, List<String> profiler) throws IOException, InterruptedException {
		Process process = quiet(profiler, Path.of("/dev/null"));
		if (process.waitFor(1, TimeUnit.SECONDS)) {
			System.err.println(profiler.get(0) + " cannot watch the server here.");
			return;
		}
		bench.measure(server, load, "under " + profiler.get(0));
		new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
		if (!process.waitFor(20, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}

	private static void finish(List<String> command, Path output) throws IOException, InterruptedException {
		Process process = quiet(command, output);
		if (!process.waitFor(30, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
	}

	private static Process quiet(List<String> command, Path output) throws IOException {
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(output.toFile()).start();
	}

	private static void print(String title, Path table) throws IOException {
		System.out.println("\n" + title);
		if (Files.exists(table)) {
			Files.readAllLines(table).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).limit(LINES)
					.forEach(line -> System.out.println("  " + line));
		}
	}
}
