/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldbench.kb.reading.Vocabulary;
import org.jsoup.nodes.Element;

/** Links names of phone models, and versions, to the view of the phones. */
final class PhoneLinks {

	private final Vocabulary vocabulary;
	private final Optional<String> model;

	/** @param models that the article is about; a version is one of the first */
	PhoneLinks(Vocabulary vocabulary, List<String> models) {
		this.vocabulary = vocabulary;
		this.model = models.stream().filter(vocabulary.models()::containsValue).findFirst();
	}

	void set(Element body) {
		names().ifPresent(pattern -> new Wording(pattern, (text, match) -> link(id(match.group()), "", "Show this phone")).apply(body));
		if (model.isPresent()) {
			vocabulary.versions().forEach(version -> new Wording(version, (text, match) -> version(match, "firmware")).apply(body));
			new Wording(part("boot code(?:\\s+(?:is|was|has))?(?:\\s+version)?"), (text, match) -> version(match, "bootCode")).apply(body);
			if (body.text().toLowerCase(Locale.ROOT).contains("boot code")) {
				new Wording(part("version"), (text, match) -> version(match, "bootCode")).apply(body);
			}
		}
	}

	private static Pattern part(String before) {
		return Pattern.compile("(?iU)\\b" + before + "\\s+(?<it>\\d{1,3})(?![\\d.,:%]?\\d|%)");
	}

	private Element version(Matcher match, String what) {
		String version = match.pattern().namedGroups().containsKey("it") ? match.group("it") : match.group();
		return link(model.orElseThrow(), '?' + what + '=' + encoded(version), "Show what this version means");
	}

	private Optional<Pattern> names() {
		String names = vocabulary.models().keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
				.collect(Collectors.joining("|"));
		return names.isEmpty() ? Optional.empty()
				: Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:" + names + ")(?![\\p{L}\\p{N}_-])", Pattern.CASE_INSENSITIVE));
	}

	private String id(String name) {
		return vocabulary.models().entrySet().stream().filter(known -> known.getKey().equalsIgnoreCase(name)).map(java.util.Map.Entry::getValue)
				.findFirst().orElseThrow();
	}

	private static Element link(String id, String query, String title) {
		return new Element("a").addClass("phone").attr("href", "fieldbench:phone/" + encoded(id) + query).attr("title", title);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}
}
