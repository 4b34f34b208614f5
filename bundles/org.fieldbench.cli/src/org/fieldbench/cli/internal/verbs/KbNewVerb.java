/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kb new}: writes an article. */
@Command(name = "new", sortOptions = false, description = { "Write a new article.", "It is a draft, unless its front matter says pending or approved.", "" }, footer = { "",
		"Examples: fieldbench kb new --title \"Which power adapter\" --file adapter.md",
		"          fieldbench kb new 1000 --title \"Which power adapter\"", "          fieldbench kb edit 1000" })
public final class KbNewVerb extends RevisionVerb {

	private static final String ANY = "new";

	@Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Its id. Standard: one that is made of the title, and told.")
	private String id;

	@Mixin
	private ArticleOptions options;

	@Override
	String id() {
		return id != null ? KbVerbs.plain(id) : editing().freeId(wanted(ANY).title());
	}

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		options.related().forEach(related -> KbVerbs.known(context(), related));
		return editing().save(ArticleEdit.create(wanted(article), signature()));
	}

	private Article wanted(String article) {
		Article wanted = options.apply(Article.draft(article, "", ""));
		if (wanted.title().isBlank()) {
			throw usage("An article needs a title. Say what it is called with --title TITLE, or in the front matter of the file.");
		}
		return wanted;
	}
}
