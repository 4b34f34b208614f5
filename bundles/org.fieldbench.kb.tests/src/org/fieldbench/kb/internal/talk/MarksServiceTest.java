/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksServiceTest {

	@TempDir
	private Path folder;

	private final Marks marks = new MarksService(new ReadingDesk(() -> folder));

	@Test
	void keepsMarksByKindAndTellsWhenTheyChange() throws KnowledgeBaseException {
		var told = new AtomicInteger();
		marks.addListener(told::incrementAndGet);
		marks.set(MarkKind.FAVOURITE, "212", "");
		marks.set(MarkKind.READ, "212", "aa");
		marks.set(MarkKind.READ, "212", "bb");
		assertTrue(marks.isFavourite("212"));
		assertFalse(marks.isFavourite("213"));
		assertEquals(List.of("bb"), marks.all(MarkKind.READ).stream().map(Mark::seen).toList());
		marks.remove(MarkKind.FAVOURITE, "212");
		assertFalse(marks.isFavourite("212"));
		assertEquals(4, told.get());
	}

	@Test
	void seesWhatAnotherProgramMarksOnceItLooks() throws KnowledgeBaseException {
		assertEquals(Optional.empty(), marks.find(MarkKind.WATCHED_TAG, "power"));
		new MarksService(new ReadingDesk(() -> folder)).set(MarkKind.WATCHED_TAG, "power", "");
		var told = new AtomicInteger();
		marks.addListener(told::incrementAndGet);
		marks.refresh();
		marks.refresh();
		assertTrue(marks.find(MarkKind.WATCHED_TAG, "power").isPresent());
		assertEquals(1, told.get());
	}

	@Test
	void withoutAStoreThereAreNoMarksAndASentenceSaysWhy() throws Exception {
		Files.writeString(folder.resolve("fieldbench.db"), "This is no database. ".repeat(100));
		assertEquals(List.of(), marks.all(MarkKind.FAVOURITE));
		assertTrue(marks.problem().orElseThrow().contains("is damaged"), marks.problem().toString());
		assertThrows(KnowledgeBaseException.class, () -> marks.set(MarkKind.FAVOURITE, "212", ""));
		Files.delete(folder.resolve("fieldbench.db"));
		marks.refresh();
		assertEquals(Optional.empty(), marks.problem());
	}
}
