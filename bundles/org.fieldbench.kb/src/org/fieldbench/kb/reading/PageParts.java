/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

/**
 * What goes into a page beside the article.
 *
 * @param vocabulary what is known of phones
 * @param pictures that are attached
 * @param marks what is marked, in the article and in the sections
 * @param sections HTML that is put under the article; scripts, styles and what would be loaded are taken out of it
 * @param token what commands of those sections' links ({@code fieldbench:do/COMMAND}) get before them
 *            ({@code fieldbench:do/TOKEN/COMMAND}), so that links of the article's own cannot be taken for them
 */
public record PageParts(Vocabulary vocabulary, Pictures pictures, TextMarks marks, String sections, String token) {

	/** Nothing but the article. */
	public static final PageParts NONE = new PageParts(Vocabulary.NONE, Pictures.NONE, TextMarks.NONE, "", "");
}
