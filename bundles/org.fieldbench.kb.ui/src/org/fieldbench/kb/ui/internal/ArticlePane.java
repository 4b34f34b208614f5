/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import org.fieldbench.kb.Article;

/** Where one article is read. */
interface ArticlePane {

	/** Shows an article from its beginning. */
	void show(Article article);
}
