/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleLibrary;
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

/** A program that writes articles, attaches files and imports pages, and tells each revision that it kept, until it is killed. */
public final class EndlessEditor {

	private static final Signature ANN = new Signature("Ann", "again");
	private static final int ARTICLES = 4;

	private final KnowledgeBase base;
	private final Path page;

	private EndlessEditor(Path articles, Path page) {
		base = KnowledgeBase.in(articles);
		this.page = page;
	}

	/** @param words the folder of the articles, and a page to be imported */
	public static void main(String... words) throws Exception {
		EndlessEditor editor = new EndlessEditor(Path.of(words[0]), Path.of(words[1]));
		for (int round = 0; !System.out.checkError(); round++) {
			String id = "a" + round % ARTICLES;
			tell(id, editor.edit(id, round));
			if (round % 5 == 4) {
				tell("imported", editor.imported());
			}
		}
	}

	private static void tell(String id, Revision revision) {
		System.out.println(id + " " + revision.number() + " " + revision.sha256());
	}

	private Revision edit(String id, int round) throws KnowledgeBaseException {
		String body = ("Line of round " + round + " at " + System.nanoTime() + ".\n").repeat(200);
		Optional<Article> present = library().find(id);
		NewAttachment file = NewAttachment.of("file" + round % 3 + ".txt", body.repeat(5).getBytes(StandardCharsets.UTF_8));
		if (present.isEmpty()) {
			return base.editing().save(ArticleEdit.create(Article.draft(id, "Title of " + id, body), ANN).attach(java.util.List.of(file)));
		}
		OpenArticle now = base.editing().open(id);
		Article changed = Article.draft(id, "Title " + round, body).withEditorial(now.article().editorial());
		return base.editing().save(ArticleEdit.of(changed, now.revision().number(), ANN).attach(java.util.List.of(file)));
	}

	private ArticleLibrary library() {
		return base.library();
	}

	private Revision imported() throws Exception {
		var preview = ArticleImport.with(ModelNames.NONE).read(page, ImportProgress.NONE).pages().getFirst();
		return new ImportKeeping(base.library(), base.editing()).keep(preview.article(ImportChoices.NONE.withId("imported")), true, "Ann");
	}
}
