/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.internal.text.ArticleParser;
import org.fieldbench.kb.internal.text.Problem;

/** Reads one shipped article: front matter, then Markdown, in UTF-8. It must be faultless. */
final class ArticleReader {

	private ArticleReader() {
	}

	/** @throws IOException if it is not in UTF-8; the message continues a sentence */
	static String decode(byte[] bytes) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException("it is not encoded as UTF-8.", e);
		}
	}

	/** @throws IOException if it is no article; the message continues a sentence and says what is wrong */
	static Article read(String text) throws IOException {
		List<Problem> problems = new ArrayList<>();
		Article article = ArticleParser.parse(null, text, problems::add);
		if (!problems.isEmpty()) {
			throw new IOException(problems.get(0).sentence());
		}
		require(article.id(), "its front matter has no id.");
		require(article.source(), "its front matter has no source.");
		require(article.body(), "it has no text after its front matter.");
		return article;
	}

	private static void require(String value, String otherwise) throws IOException {
		if (value.isEmpty()) {
			throw new IOException(otherwise);
		}
	}
}
