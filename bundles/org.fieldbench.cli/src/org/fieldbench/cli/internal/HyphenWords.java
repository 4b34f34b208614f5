/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import picocli.CommandLine;

/** Puts words that begin with one hyphen behind the sign that ends the options, for a verb that takes such words. */
final class HyphenWords {

	/** An option has two hyphens, or one letter. */
	private static final Pattern WORD = Pattern.compile("-[^-].+");
	private static final String END = "--";

	private HyphenWords() {
	}

	static List<String> apart(CommandLine root, List<String> arguments) {
		return verb(root, arguments) instanceof TakesHyphens ? apart(arguments) : arguments;
	}

	private static Object verb(CommandLine root, List<String> arguments) {
		CommandLine verb = root;
		for (String word : arguments) {
			verb = verb.getSubcommands().getOrDefault(word, verb);
		}
		return verb.getCommand();
	}

	private static List<String> apart(List<String> arguments) {
		int end = arguments.contains(END) ? arguments.indexOf(END) : arguments.size();
		List<String> options = new ArrayList<>(arguments.subList(0, end));
		List<String> words = options.stream().filter(word -> WORD.matcher(word).matches()).toList();
		if (words.isEmpty()) {
			return arguments;
		}
		options.removeAll(words);
		options.add(END);
		options.addAll(words);
		options.addAll(arguments.subList(Math.min(end + 1, arguments.size()), arguments.size()));
		return options;
	}
}
