/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

/**
 * Something in an article's text that cannot be understood.
 *
 * @param line where, from 1; 0 when it is nowhere in particular
 * @param text continues a sentence that begins with the article; without a full stop
 */
public record Problem(int line, String text) {

	/** @return the rest of a sentence, e.g. "its front matter has no title." */
	public String sentence() {
		return text + (line > 0 ? " (line " + line + ")." : ".");
	}
}
