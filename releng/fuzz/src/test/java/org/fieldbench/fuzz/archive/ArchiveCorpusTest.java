/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Archives that once made something fail, or are likely to. */
class ArchiveCorpusTest {

	private static final Path FOLDER = Path.of("archives");

	@TestFactory
	Stream<DynamicTest> nothingThatWasOnceFoundFailsAgain() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			List<Path> all = files.sorted().toList();
			assertFalse(all.isEmpty(), "There is no corpus");
			return all.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
		}
	}

	/** Called NAME.ENDING.hex, as the archive is called NAME.ENDING. */
	private static void check(Path file) throws IOException {
		String name = file.getFileName().toString().replaceFirst("\\.hex$", "");
		Reading.check(HexFormat.of().parseHex(Files.readString(file).strip()), name.substring(name.indexOf('.')));
	}
}
