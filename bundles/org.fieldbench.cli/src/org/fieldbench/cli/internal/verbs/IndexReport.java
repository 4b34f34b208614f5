/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.cli.VerbContext;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.IndexStatus;

/** What verbs say of the search index. */
final class IndexReport {

	/** Reading fewer articles takes no time worth a word. */
	private static final int MANY = 2000;

	private IndexReport() {
	}

	/** Brings the index up to date; says how far it is when that takes long. */
	static void update(VerbContext context, ArticleSearch search) {
		search.update(new Spoken(context));
		problem(search).ifPresent(context.err()::println);
	}

	static Optional<String> problem(ArticleSearch search) {
		return search.status().problem().map(Texts::safe);
	}

	static Map<String, Object> facts(IndexStatus status) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("file", status.file().map(Object::toString).orElse(null));
		facts.put("articles", status.articles());
		facts.put("bytes", status.bytes());
		facts.put("problem", status.problem().orElse(null));
		return facts;
	}

	/** A line on the error stream each tenth. */
	static final class Spoken implements IndexProgress {

		private final VerbContext context;
		private int said = -1;

		Spoken(VerbContext context) {
			this.context = context;
		}

		@Override
		public void at(int done, int total) {
			int tenth = total < MANY ? said : (int) (10L * done / total);
			if (tenth > said) {
				said = tenth;
				context.err().println("Reading the articles into the search index: " + Texts.number(done) + " of " + Texts.number(total));
			}
		}
	}
}
