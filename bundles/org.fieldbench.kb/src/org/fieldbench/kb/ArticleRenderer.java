/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/** Sets articles for reading. An OSGi service. Safe for use by several threads. */
public interface ArticleRenderer {

	/**
	 * @return plain text for terminals: a head with the details, then the body; lines of at most 80 characters where words
	 *         allow it, numbered lists with their own numbers, no control characters but line ends
	 */
	String toText(Article article);

	/**
	 * @return the content of an HTML body: title, details, cleaned body and what was changed against the source. It holds
	 *         no script, no style and nothing that is loaded when it is shown; a picture is named instead of shown
	 */
	String toHtml(Article article);

	/**
	 * @param markdown what somebody wrote about an article, e.g. a comment
	 * @return it as HTML that is as harmless as an article's body
	 */
	String toHtml(String markdown);

	/**
	 * @param css the style sheet to put into the page; may be empty
	 * @return a whole HTML page, encoded as UTF-8, whose own policy forbids scripts and loading
	 */
	String toHtmlPage(Article article, String css);
}
