/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone afterwards. It is beside what comes of it, so that a rename suffices. */
record Scratch(Path folder) implements AutoCloseable {

	private static final String PREFIX = "unfinished-";

	static Scratch in(Path parent) throws IOException {
		Files.createDirectories(parent);
		return new Scratch(Files.createTempDirectory(parent, PREFIX));
	}

	/** Deletes what a killed program left in a folder that is ours; the caller has the lock. */
	static void clear(Path parent) throws IOException {
		for (Path left : list(parent)) {
			if (left.getFileName().toString().startsWith(PREFIX)) {
				new Scratch(left).close();
			}
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		}
	}
}
