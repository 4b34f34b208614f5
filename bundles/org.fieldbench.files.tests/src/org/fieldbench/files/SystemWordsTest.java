/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.junit.jupiter.api.Test;

/** What systems say of failures, in words that a sentence can end with. */
class SystemWordsTest {

	@Test
	void whatJavaGivesANameOnlyIsSaidInWords() {
		assertEquals("you have no permission for it", SystemWords.of(new AccessDeniedException("/data/pictures")));
		assertEquals("it is not there", SystemWords.of(new NoSuchFileException("/data/pictures")));
		assertEquals("it is no folder", SystemWords.of(new NotDirectoryException("/data/pictures")));
		assertEquals("something else has its name", SystemWords.of(new FileAlreadyExistsException("/data/pictures")));
	}

	@Test
	void aFullDiskIsSaidInOurs() {
		assertEquals("there is no room left on the disk", SystemWords.of(new IOException("No space left on device")));
		assertEquals("there is no room left on the disk", SystemWords.of(new FileSystemException("/data/x", null, "No space left on device")));
	}

	@Test
	void allElseIsTheSystems() {
		assertEquals("Input/output error", SystemWords.of(new IOException("Input/output error.")));
		assertEquals("Read-only file system", SystemWords.of(new FileSystemException("/data/x", null, "Read-only file system")));
		assertEquals("IOException", SystemWords.of(new IOException()));
	}
}
