/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import org.fieldbench.kb.Article;

/**
 * An article that a bundle brings.
 *
 * @param article what it says
 * @param text its file
 * @param contributor the bundle
 */
record ShippedArticle(Article article, String text, String contributor) {

	String id() {
		return article.id();
	}
}
