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

/**
 * The CPU time of a server and all its children, in a control group of its own: tftpd-hpa ignores the end of its children, so that
 * no parent has their times. Where no group can be made, /proc tells at least the living.
 */
final class CpuMeter {

	private static final Path UNIFIED = Path.of("/sys/fs/cgroup");
	private static final Path ACCOUNTING = Path.of("/sys/fs/cgroup/cpuacct");

	/** The group's folder, or null. */
	private final Path group;

	CpuMeter(String name) {
		this.group = create((Files.isDirectory(ACCOUNTING) ? ACCOUNTING : UNIFIED).resolve("fieldbench-" + ProcessHandle.current().pid()
				+ "-" + name));
	}

	private static Path create(Path group) {
		try {
			Files.createDirectory(group);
			return Files.isWritable(group.resolve("cgroup.procs")) ? group : null;
		} catch (IOException e) {
			return null;
		}
	}

	/** @return the command that starts the server within the group */
	List<String> within(List<String> command) {
		if (group == null) {
			return command;
		}
		List<String> wrapped = new ArrayList<>(List.of("sh", "-c", "echo $$ >\"$0\" && exec \"$@\"", group.resolve("cgroup.procs").toString()));
		wrapped.addAll(command);
		return wrapped;
	}

	/** @return seconds so far */
	double seconds(ProcessHandle server) throws IOException {
		if (group == null) {
			return Usage.cpuSeconds(server);
		}
		Path nanoseconds = group.resolve("cpuacct.usage");
		if (Files.exists(nanoseconds)) {
			return Long.parseLong(Files.readString(nanoseconds).strip()) / 1e9;
		}
		return Files.readAllLines(group.resolve("cpu.stat")).stream().filter(line -> line.startsWith("usage_usec "))
				.mapToLong(line -> Long.parseLong(line.substring(11))).findFirst().orElseThrow() / 1e6;
	}

	/** Call it when the server has ended; a group with a process that is still ending stays behind, empty and harmless. */
	void remove() {
		if (group != null) {
			group.toFile().delete();
		}
	}
}
