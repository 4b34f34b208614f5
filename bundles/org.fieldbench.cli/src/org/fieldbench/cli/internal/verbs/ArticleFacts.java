/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.VerifiedOn;

/** What is known of an article, for programs. */
final class ArticleFacts {

	private ArticleFacts() {
	}

	/** All but the text, and where it is kept. */
	static Map<String, Object> head(ArticleHead article) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", article.id());
		facts.put("title", article.title());
		facts.put("source", article.source());
		facts.put("lastUpdated", article.lastUpdated().map(Object::toString).orElse(null));
		facts.put("models", article.models());
		facts.put("tags", article.tags());
		facts.put("steps", article.steps());
		facts.put("procedure", article.procedure().orElse(null));
		Editorial editorial = article.editorial();
		facts.put("origin", article.origin().name().toLowerCase(Locale.ROOT));
		facts.put("state", article.stateOn(LocalDate.now()).key());
		facts.put("authors", editorial.authors());
		facts.put("created", editorial.created().map(Object::toString).orElse(null));
		facts.put("updated", editorial.updated().map(Object::toString).orElse(null));
		facts.put("reviewDate", editorial.reviewDate().map(Object::toString).orElse(null));
		facts.put("related", editorial.related());
		facts.put("verifiedOn", editorial.verifiedOn().stream().map(ArticleFacts::verified).toList());
		return facts;
	}

	private static Map<String, Object> verified(VerifiedOn verified) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("model", verified.model());
		facts.put("bootCode", verified.bootCode());
		facts.put("firmware", verified.firmware());
		facts.put("by", verified.by());
		facts.put("date", verified.date().map(Object::toString).orElse(null));
		return facts;
	}

	static Map<String, Object> all(Article article, Origin origin) {
		Map<String, Object> facts = head(ArticleHead.of(article, origin));
		facts.put("cleaned", article.cleaned());
		facts.put("body", article.body());
		return facts;
	}
}
