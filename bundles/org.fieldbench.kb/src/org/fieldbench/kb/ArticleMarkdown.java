/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.internal.text.ArticleParser;
import org.fieldbench.kb.internal.text.ArticleWriter;

/** An article as a text: front matter in YAML between two lines of three hyphens, then Markdown. */
public final class ArticleMarkdown {

	private ArticleMarkdown() {
	}

	/**
	 * An article and what could not be understood.
	 *
	 * @param article what was understood; a draft when the front matter is broken
	 * @param problems a sentence each, with the number of the line
	 */
	public record Parsed(Article article, List<String> problems) {

		public Parsed {
			problems = List.copyOf(problems);
		}
	}

	/** @return the text: the same keys in the same order each time, lines ended by LF, quoted only where YAML needs it */
	public static String write(Article article) {
		return ArticleWriter.write(article);
	}

	/**
	 * Reads a text. Whatever it is, there is an article: what is broken is told in the problems.
	 *
	 * @param id the article's id, whatever the text says
	 */
	public static Parsed read(String id, String text) {
		List<String> problems = new ArrayList<>();
		Article article = ArticleParser.parse(id, text, problem -> problems.add(problem.sentence()));
		return new Parsed(article, problems);
	}
}
