/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Rating;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rates an article. */
@Command(name = "rate", sortOptions = false, description = { "Rate an article, in the place of your former rating.",
		"One or two stars, or --not-helpful, open a to-do: somebody is to look at the article.", "" }, footer = { "",
				"Example: fieldbench kb rate 212 2 --not-helpful --reason \"Step 9 does not say which key\"" })
public final class KbRateVerb extends TalkVerb {

	private static final int MOST = 5;

	@Parameters(index = "0", paramLabel = "ID", description = "The article's id.")
	private String id;

	@Parameters(index = "1", paramLabel = "STARS", description = "1 (wrong or useless) to 5 (just what was needed).")
	private int stars;

	@Option(names = "--helpful", description = "It helped.")
	private boolean helpful;

	@Option(names = "--not-helpful", description = "It did not help.")
	private boolean notHelpful;

	@Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
	private String reason;

	@Override
	void say(Discussions discussions) throws KnowledgeBaseException {
		if (helpful && notHelpful) {
			throw usage("Either it helped or it did not: give --helpful or --not-helpful.");
		}
		if (stars < 1 || stars > MOST) {
			throw usage("Give 1 to " + MOST + " stars.");
		}
		Article article = KbVerbs.article(context(), id);
		Rating rating = discussions.rate(article, stars, helpful || notHelpful ? Optional.of(helpful) : Optional.empty(), signature(reason));
		if (json()) {
			printJson(TalkFacts.of(rating));
		} else {
			context().out().println(TalkText.rated(rating));
		}
	}
}
