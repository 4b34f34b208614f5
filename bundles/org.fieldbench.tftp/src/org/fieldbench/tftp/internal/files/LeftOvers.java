/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What uploads left behind that a crash or a pulled plug ended. */
public final class LeftOvers {

	/** Another server may be taking a file into the same folder; it writes more often than that. */
	static final Duration OLD = Duration.ofHours(1);

	private static final System.Logger LOG = System.getLogger(LeftOvers.class.getName());
	private static final int DEEPEST = 16;

	private LeftOvers() {
	}

	/** Removes them from a folder and those below, but follows no link. What cannot be removed stays. */
	public static void remove(Path folder) {
		Instant limit = Instant.now().minus(OLD);
		try {
			found(folder, limit).forEach(LeftOvers::delete);
		} catch (IOException | UncheckedIOException e) {
			LOG.log(Level.WARNING, "What crashed uploads left behind could not be looked for", e);
		}
	}

	private static List<Path> found(Path folder, Instant limit) throws IOException {
		try (Stream<Path> files = Files.find(folder, DEEPEST, (path, attributes) -> isLeftOver(path, attributes, limit))) {
			return files.toList();
		}
	}

	private static boolean isLeftOver(Path path, BasicFileAttributes attributes, Instant limit) {
		return attributes.isRegularFile() && PartFile.is(path.getFileName().toString())
				&& attributes.lastModifiedTime().toInstant().isBefore(limit);
	}

	private static void delete(Path path) {
		try {
			Files.deleteIfExists(path);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "What a crashed upload left behind could not be removed", e);
		}
	}
}
