/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedLayoutTest {

	@TempDir
	private Path workspace;

	@Test
	void leavesALayoutThatCanBeRead() throws IOException {
		Path file = write("<?xml version=\"1.0\"?><a><b/></a>");
		new SavedLayout(workspace).dropIfUnreadable();
		assertTrue(Files.exists(file));
	}

	@Test
	void movesADamagedLayoutAside() throws IOException {
		Path file = write("<?xml version=\"1.0\"?><a><b");
		new SavedLayout(workspace).dropIfUnreadable();
		assertFalse(Files.exists(file));
		assertEquals("<?xml version=\"1.0\"?><a><b", Files.readString(file.resolveSibling("workbench.xmi.damaged")));
	}

	@Test
	void movesAnEmptyLayoutAside() throws IOException {
		Path file = write("");
		new SavedLayout(workspace).dropIfUnreadable();
		assertFalse(Files.exists(file));
	}

	@Test
	void isContentWithoutALayout() throws IOException {
		new SavedLayout(workspace).dropIfUnreadable();
		try (var files = Files.list(workspace)) {
			assertEquals(0, files.count());
		}
	}

	private Path write(String content) throws IOException {
		Path folder = Files.createDirectories(workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench"));
		return Files.writeString(folder.resolve("workbench.xmi"), content);
	}
}
