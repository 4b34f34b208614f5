/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is listed only when it must be, and not again for each request. */
class HugeFolderTest {

	private static final int FILES = 100_000;

	@TempDir
	static Path folder;

	private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // nanoTime may overflow
	private FolderListings listings;
	private FolderSource source;

	@BeforeAll
	static void layOut() throws IOException {
		for (int i = 0; i < FILES; i++) {
			Files.createFile(folder.resolve("File" + i + ".cfg"));
		}
	}

	@BeforeEach
	void open() {
		listings = new FolderListings(now::get, FolderListings.MOST_ENTRIES);
		source = new FolderSource(folder, listings);
	}

	@Test
	void exactNamesListNothing() throws IOException {
		for (int i = 0; i < FILES; i += 97) {
			String name = "File" + i + ".cfg";
			assertEquals(name, source.find(name).orElseThrow().name());
			assertEquals(name, source.find("\\" + name + ' ').orElseThrow().name());
		}
		assertEquals(0, listings.taken());
	}

	@Test
	void otherNamesListOnceForAWhile() throws IOException {
		for (int i = 0; i < FILES; i += 97) {
			assertEquals("File" + i + ".cfg", source.find("FILE" + i + ".CFG").orElseThrow().name());
			assertTrue(source.find("missing" + i).isEmpty());
		}
		assertEquals(1, listings.taken());
		now.addAndGet(FolderListings.FRESH.toNanos());
		Files.createFile(folder.resolve("New.cfg"));
		assertTrue(source.find("NEW.CFG").isPresent());
		assertEquals(2, listings.taken());
		Files.delete(folder.resolve("New.cfg"));
	}

	@Test
	void hintsAreNotAllNamesAndListOnceForAWhile() {
		int some = source.names().size();
		assertTrue(some >= 5000 && some < FILES, "names: " + some);
		assertEquals(source.names(), source.names());
		assertEquals(1, listings.taken());
	}

	@Test
	void whereTooManyAreToKnowAllOnlyExactNamesAreFound() throws IOException {
		var few = new FolderSource(folder, new FolderListings(now::get, FILES - 1));
		assertTrue(few.find("FILE1.CFG").isEmpty());
		assertTrue(few.find("File1.cfg").isPresent());
		var enough = new FolderSource(folder, new FolderListings(now::get, FILES));
		assertTrue(enough.find("FILE1.CFG").isPresent());
	}
}
