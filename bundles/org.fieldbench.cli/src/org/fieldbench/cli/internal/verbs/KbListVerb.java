/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.LocalDate;
import java.util.List;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb list}: all articles. */
@Command(name = "list", sortOptions = false, description = { "List the articles, or those in one state.", "Without a state, what is in the trash is left out.", "" })
public final class KbListVerb extends DataVerb {

	@Option(names = "--state", paramLabel = "STATE", description = { "Only those that are draft, pending, approved, featured,",
			"expired, disapproved or in the trash." })
	private String state;

	@Override
	public Integer call() {
		ArticleLibrary library = context().service(ArticleLibrary.class);
		ArticleState wanted = state == null ? null : ArticleStates.named(state);
		library.problems().stream().map(Texts::safe).forEach(context().err()::println);
		LocalDate today = LocalDate.now();
		List<ArticleHead> articles = library.articles().stream().filter(article -> wanted == null
				? article.editorial().state() != ArticleState.TRASH : article.stateOn(today) == wanted).toList();
		if (json()) {
			printJson(articles.stream().map(ArticleFacts::head).toList());
		} else if (articles.isEmpty()) {
			context().out().println(wanted == null ? "There is no article yet." : "No article is " + wanted.key() + ".");
		} else {
			context().out().print(table(articles, today));
		}
		return OK;
	}

	private static Table table(List<ArticleHead> articles, LocalDate today) {
		Table table = new Table(0).row("ID", "STATE", "UPDATED", "MODELS", "TITLE");
		articles.forEach(article -> table.row(article.id(), article.stateOn(today).key(), updated(article),
				article.models().isEmpty() ? "-" : Texts.safe(String.join(" ", article.models())), Texts.safe(article.title())));
		return table;
	}

	/** When it was changed here; for a shipped one the date of its source. */
	private static String updated(ArticleHead article) {
		return article.editorial().updated().map(time -> LocalDate.ofInstant(time, java.time.ZoneId.systemDefault()))
				.or(article::lastUpdated).map(Object::toString).orElse("-");
	}
}
