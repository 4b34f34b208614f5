/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The text that the project began with; it is no part of the project. */
public final class Seed {

	/** Why a test is skipped without it. */
	public static final String NEEDS = "The source of the article is not at hand.";

	private Seed() {
	}

	/** @return empty where it is not at hand */
	public static Optional<Path> find() throws IOException {
		Path root = Path.of("").toAbsolutePath();
		while (root != null && !Files.isDirectory(root.resolve(".mvn"))) {
			root = root.getParent();
		}
		Path seeds = root == null ? null : root.resolveSibling("shared").resolve("seed");
		if (seeds == null || !Files.isDirectory(seeds)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(seeds)) {
			return files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst();
		}
	}
}
