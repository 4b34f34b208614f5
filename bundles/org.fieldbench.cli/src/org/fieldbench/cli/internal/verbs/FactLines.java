/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.catalog.Sourced;
import org.fieldbench.cli.internal.text.Texts;

/** Facts as lists with a heading, each with its source. */
final class FactLines {

	private FactLines() {
	}

	/** @return nothing when there are no items */
	static String section(String title, String items) {
		return items.isEmpty() ? "" : "\n" + title + "\n" + items;
	}

	static <T extends Sourced> String section(String title, List<T> facts, Function<T, String> words) {
		return section(title, facts.stream().map(fact -> item(words.apply(fact), fact)).collect(Collectors.joining()));
	}

	/** @param text null: no item */
	static String item(String text) {
		return text == null || text.isBlank() ? "" : "  - " + Texts.wrap(text, 4) + "\n";
	}

	static String item(String text, Sourced fact) {
		String source = Sources.of(fact);
		return item(text + (source.isEmpty() ? "" : " [" + source + "]"));
	}
}
