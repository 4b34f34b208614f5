/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteValuesTest {

	@TempDir
	private Path folder;

	@Test
	void areReadFromAFileWithALineForEach() throws Exception {
		Path file = Files.writeString(folder.resolve("site.txt"), "\uFEFF# our hall\nTFTP = 10.0.1.5\nsite: Hall Ä\\3\nvlan =\nTicket=4711\n");
		SiteValues site = SiteValues.read(file);
		assertEquals(Optional.of("10.0.1.5"), site.of(SiteField.TFTP));
		assertEquals(Optional.of("Hall Ä\\3"), site.of(SiteField.SITE));
		assertEquals(Optional.empty(), site.of(SiteField.VLAN));
		assertEquals("4711", site.values().get("Ticket"));
	}

	@Test
	void whatIsNotInOrderIsTold() throws Exception {
		assertTrue(message(folder.resolve("none.txt")).startsWith("There is no file "));
		assertTrue(message(Files.write(folder.resolve("latin.txt"), new byte[] { 'a', '=', (byte) 0xe4 })).endsWith("Save it as UTF-8."));
		assertTrue(message(Files.writeString(folder.resolve("long.txt"), "site=" + "x".repeat(300))).contains("one line of at most 200 characters"));
		assertTrue(assertThrows(ExportException.class, () -> SiteValues.NONE.with("<b>", "x")).getMessage().contains("is no name of a value"));
	}

	private static String message(Path file) {
		return assertThrows(ExportException.class, () -> SiteValues.read(file)).getMessage();
	}

	@Test
	void aLaterValueGoesBeforeAnEarlierOne() throws Exception {
		assertEquals(Map.of("tftp", "2"), SiteValues.NONE.with("tftp", "1").with("tftp", "2").values());
	}
}
