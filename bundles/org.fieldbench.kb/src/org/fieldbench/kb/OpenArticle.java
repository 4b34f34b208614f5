/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.List;

/**
 * An article with what is needed to work on it.
 *
 * @param article as it reads now
 * @param text its file: front matter and body
 * @param revision the revision it is; for a shipped article that nobody changed the one it would be, with number 1
 * @param origin where it is from
 * @param problems what could not be read or is to be known, a sentence each
 */
public record OpenArticle(Article article, String text, Revision revision, Origin origin, List<String> problems) {

	public OpenArticle {
		problems = List.copyOf(problems);
	}

	/** @return its files */
	public List<Attachment> attachments() {
		return revision.attachments();
	}
}
