/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.SearchRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kb list}: all articles. */
@Command(name = "list", sortOptions = false, description = { "List the articles, or some of them.", "They come in the order of their titles. Without a state, what is in the trash is left out.",
		"\"To merge\" are those that were changed here and by somebody else of the team.", "" }, footer = {
		"", "Examples: fieldbench kb list --state draft", "          fieldbench kb list --tag power --model IP710" })
public final class KbListVerb extends DataVerb {

	private static final String MARK = ", to merge";

	@Mixin
	private ArticleFilter filter;

	@Override
	public Integer call() {
		SearchRequest request = filter.applied(SearchRequest.of("", SearchRequest.ALL));
		ArticleSearch search = context().service(ArticleSearch.class);
		IndexReport.update(context(), search);
		context().service(ArticleLibrary.class).problems().stream().map(Texts::safe).forEach(context().err()::println);
		List<ArticleHead> articles = search.find(request).hits().stream().map(SearchHit::article).toList();
		ToMerge toMerge = ToMerge.read(context());
		if (json()) {
			printJson(articles.stream().map(article -> facts(article, toMerge)).toList());
		} else if (articles.isEmpty()) {
			context().out().println(filter.nothing().isEmpty() ? "There is no article yet." : filter.nothing());
		} else {
			context().out().print(table(articles, toMerge, LocalDate.now()));
			toMerge.sentence(articles.stream().filter(article -> toMerge.has(article.id())).count()).ifPresent(context().err()::println);
		}
		return OK;
	}

	private static Map<String, Object> facts(ArticleHead article, ToMerge toMerge) {
		Map<String, Object> facts = ArticleFacts.head(article);
		facts.put("conflict", toMerge.has(article.id()));
		return facts;
	}

	private static Table table(List<ArticleHead> articles, ToMerge toMerge, LocalDate today) {
		Table table = new Table(0).row("ID", "STATE", "UPDATED", "MODELS", "TITLE");
		articles.forEach(article -> table.row(article.id(), article.stateOn(today).key() + (toMerge.has(article.id()) ? MARK : ""), updated(article),
				article.models().isEmpty() ? "-" : Texts.safe(String.join(" ", article.models())), Texts.safe(article.title())));
		return table;
	}

	/** When it was changed here; for a shipped one the date of its source. */
	private static String updated(ArticleHead article) {
		return article.editorial().updated().map(time -> LocalDate.ofInstant(time, java.time.ZoneId.systemDefault()))
				.or(article::lastUpdated).map(Object::toString).orElse("-");
	}
}
