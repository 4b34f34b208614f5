/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where PostgreSQL's programs are, and how to run them: they refuse to run as root. */
record PostgresPrograms(Path folder) {

	private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
	private static final String USER = "postgres";

	/** @return those of Debian's newest package, else those on the path */
	static Optional<PostgresPrograms> find() throws IOException {
		return Stream.concat(ofDebian().stream(), onPath()).filter(folder -> Files.isExecutable(folder.resolve("initdb"))
				&& Files.isExecutable(folder.resolve("postgres"))).findFirst().map(PostgresPrograms::new);
	}

	private static List<Path> ofDebian() throws IOException {
		if (!Files.isDirectory(DEBIAN)) {
			return List.of();
		}
		try (Stream<Path> versions = Files.list(DEBIAN)) {
			return versions.sorted(Comparator.comparing((Path version) -> version.getFileName().toString()).reversed())
					.map(version -> version.resolve("bin")).toList();
		}
	}

	private static Stream<Path> onPath() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).filter(entry -> !entry.isBlank()).map(Path::of);
	}

	/** @return a command that runs as somebody who is not root */
	static List<String> asUser(List<String> command) {
		if (!isRoot()) {
			return command;
		}
		List<String> changed = new ArrayList<>(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups", "--"));
		changed.addAll(command);
		return changed;
	}

	/** Gives a folder to the user that the programs run as. */
	static void give(Path folder) throws IOException, InterruptedException {
		if (isRoot()) {
			run(List.of("chown", "-R", USER + ":" + USER, folder.toString()));
		}
	}

	static void run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes());
		if (process.waitFor() != 0) {
			throw new IOException(command + " failed: " + said);
		}
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}
}
