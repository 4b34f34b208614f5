/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.fieldbench.cli.VerbContext;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.team.TeamSync;

/** The articles that were changed here and by somebody else of the team. */
final class ToMerge {

	private static final String HINT = "See both sides with: fieldbench team conflicts";

	/** Ids of the team's articles differ by more than capitals. */
	private final Map<String, String> sentences = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private ToMerge() {
	}

	/** That it cannot be read is told, and hides no article. */
	static ToMerge read(VerbContext context) {
		ToMerge read = new ToMerge();
		try {
			context.service(TeamSync.class).conflicts().forEach(conflict -> read.sentences.put(conflict.article(), conflict.sentence()));
		} catch (KnowledgeBaseException e) {
			context.err().println("What is to be merged with the team cannot be told. " + Texts.safe(e.getMessage()));
		}
		return read;
	}

	boolean has(String article) {
		return sentences.containsKey(article);
	}

	/** @return what to say of an article, and what to do; empty when it is not to be merged */
	Optional<String> sentence(String article) {
		return Optional.ofNullable(sentences.get(article)).map(sentence -> Texts.safe(sentence) + " " + HINT);
	}

	/** @return what to say of a list; empty when none of it is to be merged */
	Optional<String> sentence(long articles) {
		return articles == 0 ? Optional.empty() : Optional.of(Texts.count(articles, "article is", "articles are") + " to be merged with the team. " + HINT);
	}
}
