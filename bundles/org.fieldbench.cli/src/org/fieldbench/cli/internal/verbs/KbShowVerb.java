/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb show}: one article. */
@Command(name = "show", sortOptions = false, description = { "Show an article.", "" }, footer = { "",
		"Example: fieldbench kb show 212" })
public final class KbShowVerb extends DataVerb {

	@Parameters(paramLabel = "ID", description = "Its id, or the number of a field alert.")
	private String id;

	@Override
	public Integer call() {
		ArticleLibrary library = context().service(ArticleLibrary.class);
		Article article = library.find(id.replaceFirst("^#", "")).orElseThrow(() -> unknown(library));
		if (json()) {
			printJson(ArticleFacts.all(article));
		} else {
			print(article);
		}
		return OK;
	}

	private void print(Article article) {
		Labelled head = new Labelled(0).line("Article", article.id()).line("Title", article.title())
				.line("Models", String.join(", ", article.models())).line("Tags", String.join(", ", article.tags()))
				.line("Updated", article.lastUpdated().map(Object::toString).orElse("unknown"))
				.line("Source", article.source());
		article.cleaned().forEach(change -> head.line("Cleaned", change));
		context().out().println(head);
		context().out().println(ArticleText.of(article.body()));
	}

	private VerbException unknown(ArticleLibrary library) {
		return failed("There is no article \"" + id + "\"." + NearNames.hint(id,
				library.articles().stream().map(Article::id).toList()) + " All of them: fieldbench kb list");
	}
}
