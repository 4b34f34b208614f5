/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.internal.files.Sha256;

/** Looks for what is wrong in the knowledge base: broken links, lost files, dates that are past, names that nobody knows. */
public final class ArticleCheck {

	private final ArticleLibrary library;
	private final ArticleEditing editing;
	private final Surroundings surroundings;

	public ArticleCheck(ArticleLibrary library, ArticleEditing editing, Surroundings surroundings) {
		this.library = library;
		this.editing = editing;
		this.surroundings = surroundings;
	}

	/** @return all findings of all articles, and what is wrong with the place they are kept in */
	public List<Finding> all() {
		List<Finding> findings = new ArrayList<>();
		library.articles().forEach(article -> findings.addAll(of(article.id())));
		List<String> told = findings.stream().map(Finding::text).toList();
		library.problems().stream().filter(problem -> !told.contains(problem)).forEach(problem -> findings.add(new Finding("", problem)));
		return findings;
	}

	/** @return the findings of one article */
	public List<Finding> of(String id) {
		List<String> found = new ArrayList<>();
		try {
			OpenArticle open = editing.open(id);
			found.addAll(open.problems());
			details(open.article(), found);
			found.addAll(new LinkCheck(library, open).problems());
			open.attachments().forEach(attachment -> content(open.article().id(), attachment, found));
			for (Revision revision : editing.history(id)) {
				revision(open.article().id(), revision, found);
			}
		} catch (KnowledgeBaseException e) {
			found.add(e.getMessage());
		}
		return found.stream().map(text -> new Finding(id, text)).toList();
	}

	private void details(Article article, List<String> found) {
		article.editorial().reviewDate().filter(date -> surroundings.today().isAfter(date) && article.editorial().state().isPublished())
				.ifPresent(date -> found.add("Its review date, " + date + ", is past. Look it over, and set a new one."));
		article.models().stream().filter(model -> !surroundings.knowsModel().test(model))
				.forEach(model -> found.add("No catalog knows the phone model " + model + "."));
		article.procedure().filter(procedure -> !surroundings.knowsProcedure().test(procedure))
				.ifPresent(procedure -> found.add("No catalog has the procedure " + procedure + "."));
		article.editorial().related().stream().filter(related -> library.find(related).isEmpty())
				.forEach(related -> found.add("It names the article " + related + " as related; there is none."));
	}

	private void revision(String id, Revision revision, List<String> found) {
		if (revision.kind() == Revision.Kind.UNREADABLE) {
			found.add(revision.comment());
		}
		try {
			editing.text(id, revision.number());
		} catch (KnowledgeBaseException e) {
			found.add(e.getMessage());
		}
	}

	private void content(String id, Attachment attachment, List<String> found) {
		try (InputStream content = editing.content(id, attachment)) {
			if (!Sha256.of(content).equals(attachment.sha256())) {
				found.add("The attachment " + attachment.name() + " is damaged: its SHA-256 is not " + attachment.sha256() + ".");
			}
		} catch (KnowledgeBaseException e) {
			found.add(e.getMessage());
		} catch (IOException e) {
			found.add("The attachment " + attachment.name() + " cannot be read: " + e.getMessage());
		}
	}
}
