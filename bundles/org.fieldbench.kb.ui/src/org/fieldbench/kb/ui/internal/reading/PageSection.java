/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import org.fieldbench.kb.Article;

/**
 * Something that is put under an article where it is read: its comments, its attachments. Each is a DS component; of two, the
 * one with the higher {@code service.ranking} comes first.
 * <p>
 * A link {@code fieldbench:do/COMMAND_ID?param=value&…} in it runs that command of the workbench on the article that is shown;
 * values are percent-encoded. In an article's own text such a link does nothing. So what others wrote (a comment, a reason) goes
 * through {@link org.fieldbench.kb.ArticleRenderer#toHtml(String)}, or is escaped, before it becomes part of a section.
 */
@FunctionalInterface
public interface PageSection {

	/**
	 * Called in the background; may read files.
	 *
	 * @return an element such as {@code <section><h2>Comments</h2>…</section>}; empty when there is nothing to say. Scripts,
	 *         styles and what would be loaded are taken out of it; classes and ids stay
	 */
	String html(Article article);
}
