/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules in their order. The first that is about a name decides, and what it gives is not looked at again.
 *
 * @param rules the first goes first
 */
public record NameRules(List<NameRule> rules) {

	/** Leaves every name as it is. */
	public static final NameRules NONE = new NameRules(List.of());

	public NameRules {
		rules = List.copyOf(rules);
	}

	/**
	 * @param text one rule a line, see {@link NameRule}; empty lines and those that begin with {@code #} are for the reader only
	 * @throws IllegalArgumentException whose message is a sentence for the user
	 */
	public static NameRules parse(String text) {
		return new NameRules(text.lines().filter(line -> !line.isBlank() && !line.strip().startsWith("#")).map(NameRule::parse).toList());
	}

	/** @return the name to look for instead of the one that was sent; empty if no rule is about it */
	public Optional<String> apply(String requested) {
		return rules.stream().map(rule -> rule.apply(requested)).flatMap(Optional::stream).findFirst();
	}

	/** @return what {@link #parse} reads */
	@Override
	public String toString() {
		return rules.stream().map(NameRule::toString).collect(Collectors.joining("\n"));
	}
}
