/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.kb.KnowledgeBaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of the connection with the team. */
class TeamSettingsTest {

	@TempDir
	private Path folder;

	@Test
	void areNoneWhereNobodyConnected() throws Exception {
		assertEquals(TeamSettings.NONE, TeamSettings.read(folder));
	}

	@Test
	void whyTheyCannotBeReadIsSaidWithWhatToDo() throws Exception {
		Path file = Files.createDirectory(folder.resolve("connection.properties"));
		String problem = assertThrows(KnowledgeBaseException.class, () -> TeamSettings.read(folder)).getMessage();
		assertTrue(problem.startsWith("The file " + file + " cannot be read: "), problem);
		assertTrue(problem.endsWith("See that you may read it, or connect to the team again."), problem);
	}

	@Test
	void whyTheyCannotBeWrittenIsSaidWithWhatToDo() throws Exception {
		Path blocked = Files.createFile(folder.resolve("team"));
		String problem = assertThrows(KnowledgeBaseException.class, () -> TeamSettings.NONE.write(blocked)).getMessage();
		String begin = "The file " + blocked.resolve("connection.properties") + " cannot be written: ";
		assertTrue(problem.startsWith(begin), problem);
		assertFalse(problem.substring(begin.length()).contains(folder.toString()), problem);
		assertTrue(problem.endsWith("Look at its folder and the disk, and try again."), problem);
	}
}
