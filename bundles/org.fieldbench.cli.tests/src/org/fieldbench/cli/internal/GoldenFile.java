/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that is to stay as it is, kept under {@code golden}. The actual text is written to {@code target/golden}. */
public final class GoldenFile {

	private static final Path EXPECTED = Path.of("golden");
	private static final Path ACTUAL = Path.of("target", "golden");

	private GoldenFile() {
	}

	public static void check(String name, String actual) throws IOException {
		Files.createDirectories(ACTUAL);
		Files.writeString(ACTUAL.resolve(name), actual);
		Path expected = EXPECTED.resolve(name);
		assertEquals(Files.exists(expected) ? Files.readString(expected).replace("\r\n", "\n") : "", actual,
				() -> "golden/" + name + " differs; if the new text is better, copy target/golden/" + name);
	}
}
