/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which ids an article that is kept here may have: it is the name of the article's folder. */
public final class ArticleIds {

	private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?");

	private ArticleIds() {
	}

	/** @return what is wrong with the id, a sentence; empty when it can be used */
	public static Optional<String> problem(String id) {
		if (!ALLOWED.matcher(id).matches()) {
			return Optional.of("\"" + id.replaceAll("\\p{C}", "?") + "\" cannot be an article's id. Take up to 64 letters, digits,"
					+ " dots, hyphens and underscores; the first one a letter or a digit, the last one no dot.");
		}
		return AttachmentNames.problem(id).map(device -> "\"" + id + "\" cannot be an article's id: it means a device on Windows.");
	}
}
