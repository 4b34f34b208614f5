/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.internal.text.PlainText;

/**
 * An article to be put into the index.
 *
 * @param row what is known of it
 * @param body as text on one line
 * @param comments what people say of it
 * @param files the text of its attachments
 */
public record IndexEntry(IndexRow row, String body, String comments, String files) {

	/** @param article with its text */
	public static IndexEntry of(IndexRow row, Article article, String comments, String files) {
		return new IndexEntry(row, PlainText.ofLine(article.body()), PlainText.ofLine(comments), files);
	}

	List<String> columns() {
		return List.of(row.head().id(), row.head().title(), String.join(", ", row.head().tags()), String.join(", ", row.head().models()), body, comments, files);
	}
}
