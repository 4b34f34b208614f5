/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures depend on. */
final class Machine {

	private Machine() {
	}

	/** @return a sentence with the machine and the versions of all servers */
	static String describe(Tools tools) throws IOException {
		return value("/etc/os-release", "PRETTY_NAME=") + ", kernel " + System.getProperty("os.version") + ", "
				+ Runtime.getRuntime().availableProcessors() + " cores (" + value("/proc/cpuinfo", "model name") + "), net.core.rmem_max "
				+ bufferLimit() + "; JDK " + Runtime.version() + " (" + System.getProperty("java.vendor") + ") with "
				+ String.join(" ", Tools.JVM_OPTIONS) + "; our server at " + System.getProperty("fieldbench.revision") + "; " + peers(tools);
	}

	private static String value(String file, String key) throws IOException {
		return Files.readAllLines(Path.of(file)).stream().filter(line -> line.startsWith(key))
				.map(line -> line.substring(key.length()).replaceAll("^[\\s:\"]+|\"$", "")).findFirst().orElse("unknown");
	}

	/** Network namespaces show no limit of their own in older kernels. */
	private static String bufferLimit() {
		try {
			return Files.readString(Path.of("/proc/sys/net/core/rmem_max")).strip();
		} catch (IOException e) {
			return System.getProperty("fieldbench.rmem_max", "unknown");
		}
	}

	/** The packages' files are named NAME_VERSION_ARCHITECTURE.deb. */
	private static String peers(Tools tools) throws IOException {
		if (!Files.isDirectory(tools.peers())) {
			return "no peers";
		}
		try (Stream<Path> files = Files.list(tools.peers())) {
			List<String> packages = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".deb")).sorted().toList();
			return packages.stream().map(name -> name.split("_")).map(parts -> parts[0] + " " + parts[1].replace("%3a", ":"))
					.collect(Collectors.joining(", "));
		}
	}
}
