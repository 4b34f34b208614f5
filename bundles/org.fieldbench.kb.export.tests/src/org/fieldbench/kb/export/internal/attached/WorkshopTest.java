/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal.attached;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {

	@TempDir
	private Path folder;

	/** As OSGi writes it: nothing is escaped. */
	@SuppressWarnings("deprecation")
	private static URL unescaped(String path) throws IOException {
		return new URL("file", "", path);
	}

	@Test
	void aProgramMayBeInAFolderWithBlanksAndPercentSigns() throws IOException {
		File jar = Files.createFile(Files.createDirectory(folder.resolve("Program Files 100%41")).resolve("a.jar")).toFile();
		assertEquals(jar, Workshop.place(jar.toURI().toURL()));
		assertEquals(jar, Workshop.place(unescaped(jar.getPath())));
	}

	@Test
	void whatIsNoFileIsNoReasonToStop() throws IOException {
		assertThrows(IOException.class, () -> Workshop.place(unescaped(folder.resolve("no such jar").toString())));
	}
}
