/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Signature;
import org.fieldbench.testing.TinyDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of an article are damaged, changed, deleted or may not be written: it is said, and what can be read is shown. */
class BrokenFilesTest {

	private static final Signature ANN = new Signature("Ann", "why");

	@TempDir
	private Path folder;
	private KnowledgeBase base;

	@BeforeEach
	void keep() throws Exception {
		fill(folder.resolve("articles"));
	}

	private void fill(Path articles) throws Exception {
		base = KnowledgeBase.in(articles);
		base.editing().save(ArticleEdit.create(Article.draft("7", "Adapters", "The first text."), ANN).attach(List.of(NewAttachment.of("a.txt", "abc".getBytes()))));
		base.editing().save(ArticleEdit.create(Article.draft("8", "Sound", "Another text."), ANN));
	}

	private Path file(String name) {
		return folder.resolve("articles/7").resolve(name);
	}

	private OpenArticle open() throws KnowledgeBaseException {
		return base.editing().open("7");
	}

	private void edit(OpenArticle now, String body) throws KnowledgeBaseException {
		base.editing().save(ArticleEdit.of(Article.draft("7", "Adapters", body).withEditorial(now.article().editorial()), now.revision().number(), ANN));
	}

	@Test
	void aBrokenHeadOpensAsADraftAndStaysAsItIs() throws Exception {
		String broken = "---\ntitle: [Adapters\n---\nThe first text.\n";
		Files.writeString(file("article.md"), broken);
		OpenArticle now = open();
		assertTrue(now.problems().stream().anyMatch(problem -> problem.contains("not in order") && problem.contains("line ")), now.problems().toString());
		assertTrue(now.text().contains("The first text."));
		assertEquals(broken, Files.readString(file("article.md")));
		assertTrue(base.library().find("8").isPresent());
	}

	@Test
	void anArticleOfRubbishStopsNothing() throws Exception {
		Files.write(file("article.md"), new byte[] { 0, (byte) 0xff, (byte) 0xfe, 1, 2, 3 });
		assertTrue(open().problems().stream().anyMatch(problem -> problem.contains("UTF-8")), open().problems().toString());
		assertEquals("Sound", base.library().find("8").orElseThrow().title());
		base.editing().restore("7", 1, ANN);
		assertTrue(open().text().contains("The first text."));
	}

	@Test
	void aDamagedRevisionIsSaidWithItsPath() throws Exception {
		Files.writeString(file("revisions/0001.md"), Files.readString(file("revisions/0001.md")).replace("first", "f1rst"));
		var problem = assertThrows(KnowledgeBaseException.class, () -> base.editing().text("7", 1));
		assertTrue(problem.getMessage().contains("content is not what was kept") && problem.getMessage().contains("0001.md"), problem.getMessage());
		assertTrue(open().text().contains("The first text."), "the text of now is sound");
		assertTrue(open().problems().toString().contains("0001.md"), open().problems().toString());
	}

	@Test
	void aDamagedAttachmentIsNotHandedOut() throws Exception {
		Attachment attachment = open().attachments().get(0);
		Files.writeString(file("revisions/attachments").resolve(attachment.sha256()), "abd");
		try (InputStream content = base.editing().content("7", attachment)) {
			var problem = assertThrows(IOException.class, () -> content.transferTo(OutputStream.nullOutputStream()));
			assertTrue(problem.getMessage().contains("it is damaged: its SHA-256 is not " + attachment.sha256()), problem.getMessage());
		}
	}

	@Test
	void anArticleThatWasDeletedUnderAnOpenEditorIsSaid() throws Exception {
		OpenArticle now = open();
		try (Stream<Path> files = Files.walk(folder.resolve("articles/7"))) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		var problem = assertThrows(KnowledgeBaseException.class, () -> edit(now, "My text."));
		assertTrue(problem.getMessage().contains("7"), problem.getMessage());
		base.editing().save(ArticleEdit.create(Article.draft("9", "Adapters", "My text."), ANN));
		assertTrue(base.editing().open("9").text().contains("My text."));
	}

	@Test
	void aDeletedTextUnderAnOpenEditorComesBackAndTheEditIsKept() throws Exception {
		OpenArticle now = open();
		Files.delete(file("article.md"));
		edit(now, "My text.");
		assertTrue(open().text().contains("My text."));
		assertEquals(2, base.editing().history("7").size());
	}

	@Test
	void aFolderThatMayNotBeWrittenIsRead() throws Exception {
		var mounted = TinyDisk.mount(Files.createDirectory(folder.resolve("disk")), 1024);
		assumeTrue(mounted.isPresent(), TinyDisk.NEEDS);
		try (TinyDisk disk = mounted.get()) {
			fill(disk.root().resolve("articles"));
			disk.makeReadOnly();
			OpenArticle now = open();
			assertTrue(now.text().contains("The first text."));
			assertFalse(now.problems().isEmpty());
			assertEquals(2, base.library().articles().stream().filter(article -> List.of("7", "8").contains(article.id())).count());
			var problem = assertThrows(KnowledgeBaseException.class, () -> edit(now, "My text."));
			assertTrue(problem.getMessage().contains("nothing was changed") && problem.getMessage().toLowerCase().contains("read-only"), problem.getMessage());
		}
	}
}
