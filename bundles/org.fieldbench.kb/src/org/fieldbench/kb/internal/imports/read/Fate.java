/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

/**
 * Why a part of a page is left out.
 *
 * @param rule name of the rule
 * @param because a sentence
 */
record Fate(String rule, String because) {

	static final Fate SCRIPT = new Fate("code of the page", "It is a script, a style sheet or a part for other browsers, none of which goes into an article.");
	static final Fate COMMENT = new Fate("comment in the code", "It is a comment in the page's code, which no reader sees.");
	static final Fate HIDDEN = new Fate("hidden", "The page hides it.");
	static final Fate OUTSIDE = new Fate("main part", "It is outside of the part that the page marks as its content.");
	static final Fate WINDOW = new Fate("window title", "It is the title of the browser's window.");
	static final Fate FORM = new Fate("form", "It is a form or button of the page.");
}
