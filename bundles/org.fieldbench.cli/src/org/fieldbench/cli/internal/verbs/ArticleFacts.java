/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.kb.Article;

/** What is known of an article, for programs. */
final class ArticleFacts {

	private ArticleFacts() {
	}

	/** All but the body. */
	static Map<String, Object> head(Article article) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", article.id());
		facts.put("title", article.title());
		facts.put("source", article.source());
		facts.put("lastUpdated", article.lastUpdated().map(Object::toString).orElse(null));
		facts.put("models", article.models());
		facts.put("tags", article.tags());
		facts.put("procedure", article.procedure().orElse(null));
		return facts;
	}

	static Map<String, Object> all(Article article) {
		Map<String, Object> facts = head(article);
		facts.put("cleaned", article.cleaned());
		facts.put("body", article.body());
		return facts;
	}
}
