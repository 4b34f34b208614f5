/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.Article;

/** Reads one article: front matter, then Markdown, in UTF-8. */
final class ArticleReader {

	private static final Pattern PARTS = Pattern.compile("\\A\\uFEFF?(---[ \\t]*\\R(?:.*\\R)*?---[ \\t]*(?:\\R|\\z))");

	private ArticleReader() {
	}

	/** @throws IOException if it is no article; the message continues a sentence and says what is wrong */
	static Article read(InputStream in) throws IOException {
		String text = decode(in.readAllBytes());
		Matcher parts = PARTS.matcher(text);
		if (!parts.lookingAt()) {
			throw new IOException("it does not begin with front matter between two lines of three hyphens.");
		}
		return article(FrontMatter.parse(parts.group(1)), text.substring(parts.end()).strip());
	}

	private static String decode(byte[] bytes) throws IOException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException("it is not encoded as UTF-8.", e);
		}
	}

	private static Article article(FrontMatter head, String body) throws IOException {
		if (body.isEmpty()) {
			throw new IOException("it has no text after its front matter.");
		}
		return new Article(head.required("id"), head.required("title"), head.required("source"), head.date("lastUpdated"),
				head.list("models"), head.list("tags"), head.optional("procedure"), head.list("cleaned"), body);
	}
}
