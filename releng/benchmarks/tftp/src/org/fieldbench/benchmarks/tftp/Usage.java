/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a process and its children use, from /proc. */
final class Usage {

	private static final double TICKS_PER_SECOND = 100;
	private static final long PAGE = 4096;

	private Usage() {
	}

	/** @return seconds of CPU so far, of the process, of its children, and of those that have ended */
	static double cpuSeconds(ProcessHandle process) {
		return tree(process).mapToLong(Usage::ticks).sum() / TICKS_PER_SECOND;
	}

	/** @return bytes of memory now; pages that processes share count for each */
	static long memory(ProcessHandle process) {
		return tree(process).mapToLong(pid -> field(pid, "statm", 1) * PAGE).sum();
	}

	/** @return bytes of memory at most so far, of this one process */
	static long peakMemory(ProcessHandle process) {
		try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
			return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
					.findFirst().orElse(0);
		} catch (IOException e) {
			return 0;
		}
	}

	/** @return seconds of CPU that the whole machine has been busy so far */
	static double machineSeconds() throws IOException {
		List<String> fields = List.of(Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +"));
		// user, nice, system, then idle and iowait, then irq, softirq.
		return LongStream.of(1, 2, 3, 6, 7).map(i -> Long.parseLong(fields.get((int) i))).sum() / TICKS_PER_SECOND;
	}

	private static Stream<Long> tree(ProcessHandle process) {
		return Stream.concat(Stream.of(process), process.descendants()).map(ProcessHandle::pid);
	}

	/** utime, stime, cutime and cstime are fields 14 to 17, counted from 1. */
	private static long ticks(long pid) {
		return LongStream.rangeClosed(11, 14).map(index -> field(pid, "stat", (int) index)).sum();
	}

	private static long field(long pid, String file, int index) {
		try {
			String text = Files.readString(Path.of("/proc", "" + pid, file)).strip();
			return Long.parseLong(text.substring(text.lastIndexOf(") ") + 1).strip().split(" ")[index]);
		} catch (IOException e) {
			return 0; // ended meanwhile; its parent has its times
		}
	}
}
