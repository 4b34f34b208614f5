/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.internal.files.Sha256;
import org.fieldbench.testing.TinyDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file system is full, with more and more room left, so that it fills up at each step of a save. */
class FullDiskTest {

	private static final Signature ANN = new Signature("Ann", "why");
	private static final int MOST_PAGES = 40;

	@TempDir
	private Path folder;
	private TinyDisk disk;
	private KnowledgeBase base;

	@BeforeEach
	void mount() throws Exception {
		var mounted = TinyDisk.mount(Files.createDirectory(folder.resolve("disk")), 2048);
		assumeTrue(mounted.isPresent(), TinyDisk.NEEDS);
		disk = mounted.get();
		base = KnowledgeBase.in(disk.root().resolve("articles"));
		base.editing().save(ArticleEdit.create(Article.draft("7", "Adapters", "The first text."), ANN)
				.attach(List.of(NewAttachment.of("a.bin", new byte[10_000]))));
	}

	@AfterEach
	void unmount() throws Exception {
		if (disk != null) {
			disk.close();
		}
	}

	/** Something that needs room. */
	@FunctionalInterface
	private interface Save {
		Revision now() throws KnowledgeBaseException;
	}

	@Test
	void anEditIsKeptOrRefusedAsAWhole() throws Exception {
		tryWithEverMoreRoom(() -> edit(List.of()));
	}

	@Test
	void anAttachmentIsKeptOrRefusedAsAWhole() throws Exception {
		tryWithEverMoreRoom(() -> edit(List.of(NewAttachment.of("b.bin", "content ".repeat(3000).getBytes()))));
	}

	private Revision edit(List<NewAttachment> files) throws KnowledgeBaseException {
		OpenArticle now = base.editing().open("7");
		Article changed = Article.draft("7", "Adapters", "Another text. ".repeat(600) + now.revision().number())
				.withEditorial(now.article().editorial());
		return base.editing().save(ArticleEdit.of(changed, now.revision().number(), ANN).attach(files));
	}

	@Test
	void anImportIsKeptOrRefusedAsAWhole() throws Exception {
		Path page = Files.writeString(folder.resolve("page.html"), "<h1>Imported</h1><p>" + "Use 5 V. ".repeat(1000) + "</p>");
		var imported = ArticleImport.with(ModelNames.NONE).read(page, ImportProgress.NONE).pages().getFirst().article(ImportChoices.NONE.withId("7"));
		tryWithEverMoreRoom(() -> new ImportKeeping(base.library(), base.editing()).keep(imported, true, "Ann"));
	}

	@Test
	void aNewArticleThatFindsNoRoomIsNotThere() throws Exception {
		disk.fill(0);
		var problem = assertThrows(KnowledgeBaseException.class, () -> base.editing().save(ArticleEdit.create(Article.draft("8", "New", "Text."), ANN)));
		assertTrue(problem.getMessage().contains("o space left"), problem.getMessage());
		assertTrue(base.library().find("8").isEmpty());
		assertEquals(List.of(), problems());
		disk.free();
		assertEquals(1, base.editing().save(ArticleEdit.create(Article.draft("8", "New", "Text."), ANN)).number());
	}

	/** What is left of such a save is complained about by nobody, at whichever step the room ended. */
	@Test
	void whatAFailedFirstSaveLeavesIsNoArticle() throws Exception {
		int refused = 0;
		for (int pages = 0; pages < MOST_PAGES; pages++) {
			String id = "new-" + pages;
			disk.fill(pages);
			try {
				base.editing().save(ArticleEdit.create(Article.draft(id, "New " + pages, "Text. ".repeat(2000)), ANN).attach(List.of(NewAttachment.of("b.bin", new byte[20_000]))));
				disk.free();
				assertTrue(base.library().find(id).isPresent());
			} catch (KnowledgeBaseException e) {
				refused++;
				disk.free();
				assertTrue(base.library().find(id).isEmpty());
			}
			assertEquals(List.of(), problems(), "with " + pages + " pages");
		}
		assertTrue(refused > 1 && refused < MOST_PAGES, refused + " refused");
	}

	private List<String> problems() {
		base.library().refresh();
		return base.library().problems();
	}

	private void tryWithEverMoreRoom(Save save) throws Exception {
		int refused = 0;
		int kept = 0;
		for (int pages = 0; pages < MOST_PAGES && kept < 2; pages++) {
			disk.fill(pages);
			OpenArticle before = base.editing().open("7");
			try {
				Revision revision = save.now();
				kept++;
				disk.free();
				assertEquals(revision, base.editing().open("7").revision(), "with " + pages + " pages");
			} catch (KnowledgeBaseException e) {
				refused++;
				assertTrue(e.getMessage().contains("o space left on device") && e.getMessage().contains("nothing was changed"), e.getMessage());
				assertEquals(before, base.editing().open("7"), "with " + pages + " pages");
				disk.free();
			}
			checkWhole();
		}
		assertTrue(refused > 1 && kept > 1, refused + " refused, " + kept + " kept");
	}

	private void checkWhole() throws Exception {
		OpenArticle now = base.editing().open("7");
		assertEquals(List.of(), now.problems());
		for (Revision revision : base.editing().history("7")) {
			base.editing().text("7", revision.number());
		}
		for (Attachment attachment : now.attachments()) {
			try (InputStream content = base.editing().content("7", attachment)) {
				assertEquals(attachment.sha256(), Sha256.of(content));
			}
		}
	}
}
