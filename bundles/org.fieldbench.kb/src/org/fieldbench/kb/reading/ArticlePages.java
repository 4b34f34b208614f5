/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

import org.fieldbench.kb.Article;

/**
 * Sets articles as pages to read: keys, displays, warnings and steps as what they are, models and versions as links, pictures in
 * their places. An OSGi service. Safe for use by several threads; takes a while for long articles.
 */
public interface ArticlePages {

	/** @return the page; nothing in it runs or is loaded, whatever the article holds */
	ReadingPage page(Article article, PageParts parts);
}
