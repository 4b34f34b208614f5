/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.kb.export.ExportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacingTest {

	@TempDir
	private Path folder;

	@Test
	void aFullDiskLeavesTheFormerFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a.pdf"), "former");
		ExportException told = assertThrows(ExportException.class, () -> Placing.put(file, true, out -> {
			out.write(new byte[1 << 20]);
			throw new IOException("No space left on device");
		}));
		assertTrue(told.getMessage().startsWith("There is no room left on the disk of " + file), told.getMessage());
		assertEquals("former", Files.readString(file));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of(file), all.toList());
		}
	}

	@Test
	void whoeverComesFirstIsNotOverwritten() throws IOException {
		Path file = folder.resolve("a.pdf");
		assertThrows(ExportException.class, () -> Placing.put(file, false, out -> Files.writeString(file, "other")));
		assertEquals("other", Files.readString(file));
	}
}
