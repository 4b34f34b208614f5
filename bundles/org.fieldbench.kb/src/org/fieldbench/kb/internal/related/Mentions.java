/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.related;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of other articles.
 *
 * @param links ids that it links to, in lower case, in its order
 * @param numbers of alerts and articles that it speaks of, in its order, e.g. "212" for "Field Alert #212"
 */
record Mentions(Set<String> links, Set<String> numbers) {

	private static final Pattern LINK = Pattern.compile("fieldbench:kb/([A-Za-z0-9._%-]+)");
	private static final Pattern NUMBER = Pattern.compile(
			"\\b(?:alert|article|kb)\\s*(?:no\\.?\\s*)?#?\\s?(\\d{2,6})\\b|#(\\d{2,6})\\b", Pattern.CASE_INSENSITIVE);

	static Mentions of(String body) {
		Set<String> links = new LinkedHashSet<>();
		LINK.matcher(body).results().map(link -> key(decoded(link.group(1)))).forEach(links::add);
		Set<String> numbers = new LinkedHashSet<>();
		NUMBER.matcher(body).results().map(Mentions::number).forEach(numbers::add);
		return new Mentions(links, numbers);
	}

	private static String number(MatchResult match) {
		return match.group(1) == null ? match.group(2) : match.group(1);
	}

	private static String decoded(String id) {
		try {
			return URLDecoder.decode(id, StandardCharsets.UTF_8).replaceFirst("\\.$", "");
		} catch (IllegalArgumentException e) {
			return id;
		}
	}

	/** @return what ids that count as the same have in common */
	static String key(String id) {
		return id.strip().toLowerCase(Locale.ROOT);
	}
}
