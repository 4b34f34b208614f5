/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.ui.internal.imports.ImportModel.OnDisk;
import org.fieldbench.kb.ui.internal.imports.ImportModel.Pasted;
import org.fieldbench.kb.ui.internal.imports.PageChoice.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

	private static final String PAGE = "<h1>Field Alert #77: IP710 shows no clock</h1><ol><li>Dial **3 please.</li><li>Press 1 for Yes.</li></ol><p>Print this page</p>";

	@TempDir
	private Path folder;
	private KnowledgeBase base;
	private ImportModel model;

	@BeforeEach
	void open() {
		base = KnowledgeBase.in(folder.resolve("articles"));
		model = new ImportModel(base.library(), new ImportKeeping(base.library(), base.editing()), ArticleImport.with(ModelNames.NONE));
	}

	private PageChoice page() {
		model.add(new Pasted(PAGE));
		model.read(ImportProgress.NONE);
		return model.pages().getFirst();
	}

	@Test
	void beginsWithWhatWasUnderstood() {
		PageChoice page = page();
		assertEquals("77", page.get(Field.ID));
		assertEquals("Field Alert #77: IP710 shows no clock", page.get(Field.TITLE));
		assertEquals("IP710", page.get(Field.MODELS));
		assertEquals("", page.get(Field.DATE));
		assertTrue(page.understood().contains("2 steps, numbered 1\u20132."), page.understood());
		assertEquals(Optional.empty(), model.problem());
	}

	@Test
	void takesTheUsersCorrections() throws KnowledgeBaseException {
		PageChoice page = page();
		page.set(Field.ID, "78");
		page.set(Field.TITLE, "No clock");
		page.set(Field.MODELS, "IP705, IP720");
		page.set(Field.DATE, "2017-02-17");
		Piece furniture = page.preview().pieces().stream().filter(piece -> piece.text().equals("Print this page")).findFirst().orElseThrow();
		assertFalse(page.keeps(furniture));
		page.keep(furniture, true);
		assertEquals(List.of("78"), model.keep(ImportProgress.NONE));
		var article = base.library().find("78").orElseThrow();
		assertEquals("No clock", article.title());
		assertEquals(List.of("IP705", "IP720"), article.models());
		assertTrue(article.body().endsWith("Print this page"), article.body());
	}

	@Test
	void saysWhatIsWrong() {
		PageChoice page = page();
		page.set(Field.ID, "a/b");
		assertTrue(model.problem().orElseThrow().contains("cannot be an article's id"));
		page.set(Field.ID, "1");
		page.set(Field.TITLE, " ");
		assertEquals(Optional.of("An article needs a title."), model.problem());
		page.set(Field.TITLE, "x");
		page.set(Field.DATE, "17.2.2017");
		assertTrue(model.problem().orElseThrow().contains("is no date"));
		page.want(false);
		assertEquals(Optional.of("No page is chosen."), model.problem());
	}

	@Test
	void aTakenIdIsReplacedOnlyIfWished() throws KnowledgeBaseException {
		page();
		model.keep(ImportProgress.NONE);
		model.pages().getFirst().want(true);
		assertTrue(model.problem().orElseThrow().startsWith("There is an article 77 already."));
		model.pages().getFirst().replace(true);
		assertEquals(Optional.empty(), model.problem());
		model.keep(ImportProgress.NONE);
		assertEquals(2, base.editing().open("77").revision().number());
	}

	@Test
	void twoPagesNeedTwoIds() {
		model.add(new Pasted(PAGE));
		model.add(new Pasted(PAGE + " "));
		model.read(ImportProgress.NONE);
		assertTrue(model.problem().orElseThrow().startsWith("Two of the pages have the same id."));
		model.pages().getLast().want(false);
		assertEquals(Optional.empty(), model.problem());
	}

	@Test
	void tellsWhatCannotBeReadAndGoesOn() throws IOException {
		model.add(new OnDisk(folder.resolve("missing.html")));
		model.add(new OnDisk(Files.writeString(folder.resolve("a.txt"), "A title\n\nWords.")));
		model.read(ImportProgress.NONE);
		assertEquals(1, model.pages().size());
		assertTrue(model.problems().getFirst().startsWith("There is no file"));
		model.remove(model.sources().getFirst());
		model.read(ImportProgress.NONE);
		assertEquals(List.of(), model.problems());
	}
}
