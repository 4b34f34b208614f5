/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.Test;

class InMemorySourceTest {

	private final InMemorySource source = new InMemorySource();

	@Test
	void givesACopyOfWhatWasPut() throws IOException {
		byte[] bytes = { 1, 2, 3 };
		source.put("cfg/a.xml", bytes);
		bytes[0] = 9;
		ServedFile file = source.find("\\CFG\\A.XML").orElseThrow();
		assertEquals("cfg/a.xml", file.name());
		assertEquals(3, file.size());
		assertArrayEquals(new byte[] { 1, 2, 3 }, file.open().readAllBytes());
		assertEquals(List.of("cfg/a.xml"), source.names());
	}

	@Test
	void theRevisionTellsThatAnotherWasPut() throws IOException {
		source.put("a", new byte[1]);
		ServedFile first = source.find("a").orElseThrow();
		Object revision = first.revision().orElseThrow();
		assertEquals(revision, source.find("A").orElseThrow().revision().orElseThrow());
		source.put("a", new byte[1]);
		assertNotEquals(revision, first.revision().orElseThrow());
		assertEquals(1, first.open().readAllBytes().length, "what was found stays readable");
	}

	@Test
	void whatWasRemovedIsGone() {
		source.put("a", new byte[1]);
		ServedFile file = source.find("A").orElseThrow();
		assertTrue(source.remove("a"));
		assertFalse(source.remove("a"));
		assertThrows(NoSuchFileException.class, file::revision);
		assertTrue(source.find("A").isEmpty());
	}
}
