/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A rule's pattern for names. */
final class NamePattern {

	private final Pattern pattern;

	/**
	 * @param regex absent: any name
	 * @throws PatternSyntaxException if it is none
	 */
	NamePattern(String regex) {
		pattern = Pattern.compile(regex == null ? "" : regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** @return the match; empty when the name does not match */
	Optional<Matcher> find(String name) {
		Matcher matcher = pattern.matcher(name);
		return matcher.find() ? Optional.of(matcher) : Optional.empty();
	}

	/** @return what the named group holds, if the pattern has it and it took part */
	Optional<String> group(Matcher match, String group) {
		return pattern.namedGroups().containsKey(group)
				? Optional.ofNullable(match.group(group)).filter(text -> !text.isBlank())
				: Optional.empty();
	}
}
