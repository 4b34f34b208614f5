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

/** {@code kb new}: writes an article. */
@Command(name = "new", sortOptions = false, description = { "Write a new article.", "It is a draft, unless its front matter says pending or approved.", "" }, footer = { "",
		"Examples: fieldbench kb new 1000 --title \"Which power adapter\" --file adapter.md",
		"          fieldbench kb edit 1000" })
public final class KbNewVerb extends ChangeVerb {

	@Mixin
	private ArticleOptions options;

	@Override
	String id() {
		return KbVerbs.plain(typed());
	}

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		options.related().forEach(id -> KbVerbs.known(context(), id));
		Article wanted = options.apply(Article.draft(article, "", ""));
		if (wanted.title().isBlank()) {
			throw usage("Say what it is called: --title TITLE.");
		}
		return editing().save(ArticleEdit.create(wanted, signature()));
	}
}
