/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A program that was run to its end.
 *
 * @param seconds from its start to its end
 * @param cpu seconds of all processors together
 * @param peak bytes of memory at most, of itself without its children
 * @param output what it printed
 */
public record Command(double seconds, double cpu, long peak, String output) {

	private static final double TICKS_PER_SECOND = 100;
	/** How often the memory is looked at; the kernel keeps the highest value itself. */
	private static final long EVERY_MILLISECONDS = 20;

	/** @throws IOException if it fails by another exit code than 0 or 1, a negative verdict */
	public static Command run(Path folder, String... command) throws IOException {
		Path output = Files.createTempFile("benchmark", ".out");
		try {
			double cpu = ownSeconds();
			long start = System.nanoTime();
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
			long peak = watch(process);
			double seconds = (System.nanoTime() - start) / 1e9;
			String text = Files.readString(output);
			if (process.exitValue() > 1) {
				throw new IOException(String.join(" ", command) + " failed: " + text.strip());
			}
			return new Command(seconds, ownSeconds() - cpu, peak, text);
		} finally {
			Files.delete(output);
		}
	}

	private static long watch(Process process) throws IOException {
		long peak = 0;
		try {
			while (!process.waitFor(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
				peak = Math.max(peak, peak(process.pid()));
			}
			return peak;
		} catch (InterruptedException e) {
			process.destroy();
			throw new IOException("The benchmark was interrupted.", e);
		}
	}

	private static long peak(long pid) {
		try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
			return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
					.findFirst().orElse(0);
		} catch (IOException | UncheckedIOException e) {
			return 0; // ended meanwhile
		}
	}

	/** @return seconds of CPU of this process and its children that have ended */
	public static double ownSeconds() throws IOException {
		String text = Files.readString(Path.of("/proc/self/stat"));
		String[] fields = text.substring(text.lastIndexOf(") ") + 2).split(" ");
		return LongStream.rangeClosed(11, 14).map(i -> Long.parseLong(fields[(int) i])).sum() / TICKS_PER_SECOND;
	}
}
