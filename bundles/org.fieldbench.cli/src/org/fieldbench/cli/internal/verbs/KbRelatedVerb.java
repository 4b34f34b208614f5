/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.related.Related;
import org.fieldbench.kb.related.RelatedArticles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb related}: what belongs to an article. */
@Command(name = "related", sortOptions = false, description = { "Show the articles that belong to an article, and why.",
		"Pinned ones first, then those that link to it, mention it, or share models and tags.", "" }, footer = { "",
				"Examples: fieldbench kb related 212", "          fieldbench kb related 1000 --most 3",
				"Pin one with: fieldbench kb edit ID --related 212" })
public final class KbRelatedVerb extends DataVerb {

	@Parameters(paramLabel = "ID", description = "The article's id.")
	private String id;

	@Option(names = "--most", paramLabel = "N", defaultValue = "10", showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
			description = "So many at most. Standard: 10.")
	private int most;

	@Override
	public Integer call() {
		if (most < 1) {
			throw usage("--most " + most + ": take 1 or more.");
		}
		Article article = KbVerbs.article(context(), id);
		List<Related> related = context().service(RelatedArticles.class).of(article, most);
		if (json()) {
			printJson(related.stream().map(KbRelatedVerb::facts).toList());
		} else if (related.isEmpty()) {
			context().out().println("No article is related to " + article.id() + ".");
		} else {
			Table table = new Table(0).row("ID", "TITLE", "WHY");
			related.forEach(one -> table.row(one.article().id(), Texts.safe(one.article().title()), Texts.safe(String.join("; ", one.why()))));
			context().out().print(table);
		}
		return OK;
	}

	private static Map<String, Object> facts(Related related) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", related.article().id());
		facts.put("title", related.article().title());
		facts.put("pinned", related.pinned());
		facts.put("why", related.why());
		return facts;
	}
}
