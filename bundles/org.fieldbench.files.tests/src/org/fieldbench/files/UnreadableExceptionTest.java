/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableExceptionTest {

	@TempDir
	private Path folder;

	@Test
	void saysWhatIsWrongAndWhatToDo() {
		Path file = folder.resolve("a.md");
		assertEquals("There is no file " + file + ". Check the path.", said(file));
		assertEquals(folder + " is a folder. Name a file.", said(folder));
		assertEquals(file + " cannot be read: you may not read it. Change its permissions, or ask its owner.",
				new UnreadableException(file, new AccessDeniedException(file.toString())).getMessage());
		assertEquals(file + " cannot be read: Input/output error.", new UnreadableException(file, new IOException("Input/output error")).getMessage());
		assertEquals(file + " cannot be read: Stale file handle.",
				new UnreadableException(file, new FileSystemException(file.toString(), null, "Stale file handle")).getMessage());
		assertEquals(file + " cannot be read: IOException.", new UnreadableException(file, new IOException()).getMessage());
	}

	/** @return what is said when it is read */
	private static String said(Path file) {
		try {
			Files.readAllBytes(file);
			throw new AssertionError(file + " was read");
		} catch (IOException e) {
			return new UnreadableException(file, e).getMessage();
		}
	}
}
