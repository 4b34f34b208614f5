/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;

/**
 * Keeps imported articles among the user's own, each as one revision with its pictures, the original file and the report,
 * and undoes that.
 *
 * @param library knows which ids are taken
 * @param editing keeps revisions
 */
public record ImportKeeping(ArticleLibrary library, ArticleEditing editing) {

	/** What the comment of an import's revision begins with. */
	static final String COMMENT = "Imported from ";

	/**
	 * @param replace whether a present article of the same id gets the imported text as its next revision
	 * @param author who imports
	 * @return the new revision
	 * @throws KnowledgeBaseException if the id is taken and is not to be replaced, or it cannot be kept
	 */
	public Revision keep(ImportedArticle imported, boolean replace, String author) throws KnowledgeBaseException {
		Article article = imported.article();
		Signature signature = new Signature(author, COMMENT + original(imported).file().path() + ", SHA-256 " + original(imported).file().sha256());
		if (library.find(article.id()).isEmpty()) {
			return editing.save(ArticleEdit.create(article, signature).attach(files(imported)));
		}
		if (!replace) {
			throw new KnowledgeBaseException(taken(article.id()).orElseThrow());
		}
		OpenArticle present = editing.open(article.id());
		return editing.save(ArticleEdit.of(over(article, present.article()), present.revision().number(), signature).attach(files(imported)));
	}

	/** @return a sentence that says that there is an article of this id, and what to do; empty when there is none */
	public Optional<String> taken(String id) {
		return library.find(id).map(present -> "There is an article " + id + " already: \"" + present.title()
				+ "\". Give the imported one another id, or let it replace the text, which stays as an earlier revision.");
	}

	/** What the source does not say stays as it was. */
	private static Article over(Article imported, Article present) {
		List<String> tags = new ArrayList<>(present.tags());
		imported.tags().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
		return new Article(present.id(), imported.title(), imported.source(), imported.lastUpdated().or(present::lastUpdated), imported.models(), tags,
				imported.procedure().or(present::procedure), imported.cleaned(), present.editorial(), imported.body());
	}

	private static ImportedAttachment original(ImportedArticle imported) {
		return imported.attachments().getLast();
	}

	private static List<NewAttachment> files(ImportedArticle imported) {
		List<NewAttachment> files = new ArrayList<>();
		imported.attachments().forEach(file -> files.add(NewAttachment.of(file.name(), file.file().bytes())));
		files.add(NewAttachment.of(ImportedArticle.REPORT, imported.report().getBytes(StandardCharsets.UTF_8)));
		return files;
	}

	/**
	 * Undoes an import: what was there before is there again, an article that was not there goes to the trash. Nothing is
	 * deleted.
	 *
	 * @throws KnowledgeBaseException if the latest revision is no import
	 */
	public Revision undo(String id, String author) throws KnowledgeBaseException {
		List<Revision> history = editing.history(id);
		Revision last = history.getLast();
		if (!last.comment().startsWith(COMMENT)) {
			throw new KnowledgeBaseException("The latest revision of the article " + id + " is no import, so there is nothing to undo. To go back to an"
					+ " earlier one, restore it.");
		}
		Signature signature = new Signature(author, "Undid the import of revision " + last.number());
		return history.size() == 1 ? editing.setState(id, ArticleState.TRASH, signature) : editing.restore(id, history.get(history.size() - 2).number(), signature);
	}
}
