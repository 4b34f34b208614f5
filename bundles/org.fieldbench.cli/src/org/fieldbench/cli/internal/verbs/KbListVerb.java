/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;

import picocli.CommandLine.Command;

/** {@code kb list}: all articles. */
@Command(name = "list", sortOptions = false, description = { "List all articles.", "" })
public final class KbListVerb extends DataVerb {

	@Override
	public Integer call() {
		ArticleLibrary library = context().service(ArticleLibrary.class);
		library.problems().forEach(context().err()::println);
		if (json()) {
			printJson(library.articles().stream().map(ArticleFacts::head).toList());
		} else {
			context().out().print(table(library.articles()));
		}
		return OK;
	}

	private static Table table(List<Article> articles) {
		Table table = new Table(0).row("ID", "UPDATED", "MODELS", "TITLE");
		articles.forEach(article -> table.row(article.id(), article.lastUpdated().map(Object::toString).orElse("-"),
				article.models().isEmpty() ? "-" : String.join(" ", article.models()), article.title()));
		return table;
	}
}
