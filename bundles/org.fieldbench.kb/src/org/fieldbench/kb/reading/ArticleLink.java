/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.fieldbench.kb.ArticleIds;

/**
 * The address of an article, e.g. {@code fieldbench:kb/212#step-9}.
 *
 * @param id of the article
 * @param anchor of a place in it, see {@link PageHeading}; empty for its beginning
 */
public record ArticleLink(String id, String anchor) {

	private static final String SCHEME = "fieldbench:";
	private static final String PLACE = "kb/";

	/** @return whether the text is meant as an address of Fieldbench, right or wrong */
	public static boolean isMeant(String text) {
		return text.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME);
	}

	/**
	 * @param text an address; systems that hand it over may have put slashes into it ({@code fieldbench://kb/212/})
	 * @return empty when it names no article
	 */
	public static Optional<ArticleLink> of(String text) {
		if (!isMeant(text)) {
			return Optional.empty();
		}
		String[] parts = text.strip().substring(SCHEME.length()).replaceFirst("^/{0,3}", "").split("#", 2);
		if (!parts[0].regionMatches(true, 0, PLACE, 0, PLACE.length())) {
			return Optional.empty();
		}
		try {
			String id = decoded(parts[0].substring(PLACE.length()).replaceFirst("/$", ""));
			return ArticleIds.problem(id).isPresent() ? Optional.empty() : Optional.of(new ArticleLink(id, parts.length == 1 ? "" : decoded(parts[1])));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // not percent-encoded as addresses are
		}
	}

	/** @return the address */
	@Override
	public String toString() {
		return SCHEME + PLACE + encoded(id) + (anchor.isEmpty() ? "" : "#" + encoded(anchor));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}
}
