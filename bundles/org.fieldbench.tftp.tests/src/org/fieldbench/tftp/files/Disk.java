/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.Assumptions;

/** What tests do on a disk; where the system cannot, the test is skipped. */
final class Disk {

	private Disk() {
	}

	/** Makes its folders too. */
	static Path write(Path file, String content) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	static Path child(Path folder, String name) {
		try {
			return folder.resolve(name);
		} catch (InvalidPathException e) {
			return Assumptions.abort("this system cannot store the name " + name);
		}
	}

	static Path link(Path link, Path target) throws IOException {
		try {
			return Files.createSymbolicLink(link, target);
		} catch (UnsupportedOperationException | FileSystemException e) {
			return Assumptions.abort("this system lets nobody make links: " + e);
		}
	}

	static Path pipe(Path path) throws IOException, InterruptedException {
		Assumptions.assumeTrue(run("mkfifo", path.toString()), "mkfifo is not there");
		return path;
	}

	/** @return whether the program is there and was content */
	static boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	static String content(ServedFile file) throws IOException {
		try (var stream = file.open()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** @return the names of what lies directly in a folder, sorted */
	static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
