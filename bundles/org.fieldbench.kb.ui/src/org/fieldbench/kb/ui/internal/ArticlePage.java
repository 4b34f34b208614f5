/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleRenderer;

/** Makes an article a whole HTML page with a theme's style sheet in it: nothing is loaded from elsewhere. */
final class ArticlePage {

	private final ArticleRenderer renderer;

	ArticlePage(ArticleRenderer renderer) {
		this.renderer = renderer;
	}

	/**
	 * @param sections what to put under the article
	 * @param token that makes links of those sections work
	 */
	String of(Article article, boolean dark, String sections, String token) {
		return renderer.toHtmlPage(article, styles(dark), sections, token);
	}

	static String styles(boolean dark) {
		return read(dark ? "dark" : "light") + read("article") + read("talk");
	}

	static String read(String name) {
		try (InputStream in = ArticlePage.class.getResourceAsStream("/style/" + name + ".css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("The style sheet " + name + " cannot be read.", e);
		}
	}
}
