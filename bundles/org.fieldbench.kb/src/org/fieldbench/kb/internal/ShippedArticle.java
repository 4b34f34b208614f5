/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.nio.charset.StandardCharsets;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.internal.files.Sha256;

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

	/** @return becomes another one with the text */
	String stamp() {
		return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
	}
}
