/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb index}: the state of the search index. */
@Command(name = "index", sortOptions = false, description = { "Bring the search index up to date, and say how it is.",
		"Every verb that needs it does so by itself. A broken index is built again by itself, too.", "" }, footer = { "",
				"Examples: fieldbench kb index", "          fieldbench kb index --rebuild" })
public final class KbIndexVerb extends DataVerb {

	@Option(names = "--rebuild", description = "Throw it away, and build it again from the articles.")
	private boolean rebuild;

	@Override
	public Integer call() {
		ArticleSearch search = context().service(ArticleSearch.class);
		if (rebuild) {
			search.rebuild(new IndexReport.Spoken(context()));
		} else {
			search.update(new IndexReport.Spoken(context()));
		}
		IndexStatus status = search.status();
		if (json()) {
			printJson(IndexReport.facts(status));
		} else {
			print(status);
		}
		return status.problem().isPresent() ? FAILED : OK;
	}

	private void print(IndexStatus status) {
		context().out().println((rebuild ? "Built again: " : "Up to date: ") + Texts.count(status.articles(), "article", "articles") + ", "
				+ Texts.number(status.bytes()) + " bytes.");
		context().out().println(status.file().map(file -> "It is kept in " + file + ", and can be deleted at any time.")
				.orElse("It could not be kept in the data folder, so it was built for this call only."));
		status.problem().map(Texts::safe).ifPresent(context().err()::println);
	}
}
