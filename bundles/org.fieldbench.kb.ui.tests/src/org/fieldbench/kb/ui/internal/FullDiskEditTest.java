/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.ui.internal.EditModel.Fields;
import org.fieldbench.testing.TinyDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is really full while somebody saves: the text stays in the editor, and can be saved when there is room. */
class FullDiskEditTest {

	private static final Signature ANN = new Signature("Ann", "");

	@TempDir
	private Path folder;

	@Test
	void theTextInTheEditorIsNotLost() throws Exception {
		var mounted = TinyDisk.mount(Files.createDirectory(folder.resolve("disk")), 1024);
		assumeTrue(mounted.isPresent(), TinyDisk.NEEDS);
		try (TinyDisk disk = mounted.get()) {
			ArticleEditing editing = KnowledgeBase.in(disk.root()).editing();
			editing.save(ArticleEdit.create(Article.draft("7", "T", "One."), ANN));
			OpenArticle open = editing.open("7");
			EditModel model = new EditModel(editing, open.article(), open.revision().number());
			Fields fields = model.fields();
			model.change(new Fields("7", "T", "", "", "", "", "", fields.state(), "", "What I wrote for an hour."));
			disk.fill(0);
			var problem = assertThrows(KnowledgeBaseException.class, () -> model.save(ANN));
			assertTrue(problem.getMessage().contains("o space left on device"), problem.getMessage());
			assertEquals("What I wrote for an hour.", model.fields().body());
			assertTrue(model.isDirty());
			assertEquals("One.", editing.open("7").article().body().strip());
			disk.free();
			assertEquals(2, model.save(ANN).number());
			assertEquals("What I wrote for an hour.", editing.open("7").article().body().strip());
		}
	}
}
