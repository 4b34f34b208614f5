/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.cli.VerbContext;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;

/** The articles with a mark. That marks cannot be read is a failure, not an empty list. */
final class MarkList {

	private final ArticleLibrary library;
	private final List<Mark> marks;

	MarkList(VerbContext context, MarkKind kind) {
		library = context.service(ArticleLibrary.class);
		marks = readable(context).all(kind);
	}

	/** @throws org.fieldbench.cli.VerbException if the marks cannot be read */
	static Marks readable(VerbContext context) {
		Marks marks = context.service(Marks.class);
		marks.problem().ifPresent(problem -> {
			throw new org.fieldbench.cli.VerbException(org.fieldbench.cli.Verb.FAILED, problem, null);
		});
		return marks;
	}

	List<Map<String, Object>> facts() {
		return marks.stream().map(this::facts).toList();
	}

	private Map<String, Object> facts(Mark mark) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("article", mark.target());
		facts.put("title", library.find(mark.target()).map(Article::title).orElse(null));
		facts.put("since", mark.since().toString());
		return facts;
	}

	/**
	 * @param time heading over the times
	 * @param none what to say when there is none
	 */
	String text(String time, String none) {
		if (marks.isEmpty()) {
			return none + "\n";
		}
		Table table = new Table(0).row("ID", time, "TITLE");
		marks.forEach(mark -> table.row(mark.target(), RevisionText.local(mark.since()),
				Texts.safe(library.find(mark.target()).map(Article::title).orElse("(not there any more)"))));
		return table.toString();
	}
}
