/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that were read and that no history keeps. */
class KnownTextsTest {

	private static final String SHA256 = "0f".repeat(32);

	@TempDir
	private Path folder;

	@Test
	void comeBackAsTheyWere() throws Exception {
		KnownTexts texts = new KnownTexts(() -> folder);
		assertEquals(Optional.empty(), texts.find(SHA256));
		texts.keep(SHA256, "Größe: 5 V\n");
		assertEquals(Optional.of("Größe: 5 V\n"), texts.find(SHA256));
	}

	@Test
	void whyOneCannotBeKeptIsSaidInWords() throws Exception {
		Path blocked = Files.createFile(folder.resolve("read"));
		KnowledgeBaseException problem = assertThrows(KnowledgeBaseException.class, () -> new KnownTexts(() -> blocked.resolve("in")).keep(SHA256, "x"));
		String begin = "What you read cannot be kept in " + blocked.resolve("in") + ": ";
		String end = ". Nothing was noted. Look at that folder and the disk, and try again.";
		assertEquals(begin, problem.getMessage().substring(0, begin.length()));
		assertEquals(end, problem.getMessage().substring(problem.getMessage().length() - end.length()));
		String why = problem.getMessage().substring(begin.length(), problem.getMessage().length() - end.length());
		assertEquals(-1, why.indexOf(folder.toString()), why);
	}
}
