/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is to be as it was agreed; what came instead is left in {@code target/golden}. */
final class GoldenFile {

	private GoldenFile() {
	}

	static void check(String name, Path actual) throws IOException {
		Path golden = Path.of("golden", name);
		Path left = Files.createDirectories(Path.of("target", "golden")).resolve(name);
		Files.write(left, Files.readAllBytes(actual));
		assertEquals(Files.exists(golden) ? Files.readString(golden) : "", Files.readString(actual), () -> "Compare " + left + " with " + golden + ".");
	}
}
