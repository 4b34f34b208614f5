/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.time.LocalDate;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.SearchHit;

/**
 * A line of the list.
 *
 * @param article what it stands for
 * @param snippet where it was found; empty when nothing is searched
 */
record ArticleRow(ArticleHead article, Snippet snippet) {

	static ArticleRow of(SearchHit hit) {
		return new ArticleRow(hit.article(), Snippet.parse(hit.snippet()));
	}

	/** @return the title, with the id before it unless the title says it, e.g. "7  Adapters" or "Field Alert #212 Hangs" */
	String title() {
		return title(article.id(), article.title());
	}

	static String title(String id, String title) {
		return title.contains("#" + id) ? title : id + "  " + title;
	}

	/** @return the state as of today */
	ArticleState state() {
		return article.stateOn(LocalDate.now());
	}

	/** @return whether it is a field alert, which can be carried out */
	boolean isFieldAlert() {
		return article.procedure().isPresent();
	}
}
