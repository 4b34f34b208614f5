/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A rule's pattern for a text; an absent one matches everything. */
final class TextPattern {

	private final Pattern pattern;

	private TextPattern(Pattern pattern) {
		this.pattern = pattern;
	}

	/**
	 * @param regex absent: any text
	 * @throws PatternSyntaxException if it is none
	 */
	static TextPattern anyCase(String regex) {
		return new TextPattern(Pattern.compile(regex == null ? "" : regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	/**
	 * @param regex absent: no text is needed
	 * @throws PatternSyntaxException if it is none
	 */
	static TextPattern exact(String regex) {
		return new TextPattern(Pattern.compile(regex == null ? "" : regex));
	}

	/** A match. */
	final class Found {

		private final Matcher match;

		private Found(Matcher match) {
			this.match = match;
		}

		/** @return what the named group holds, if the pattern has it and it took part */
		Optional<String> group(String name) {
			return pattern.namedGroups().containsKey(name) ? Optional.ofNullable(match.group(name)).filter(text -> !text.isBlank())
					: Optional.empty();
		}
	}

	/** @return the match; empty when the text does not match */
	Optional<Found> find(String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(new Found(matcher)) : Optional.empty();
	}

	/** @return the match in the first text that matches */
	Optional<Found> findFirst(List<String> texts) {
		return pattern.pattern().isEmpty() ? find("") : texts.stream().map(this::find).flatMap(Optional::stream).findFirst();
	}
}
