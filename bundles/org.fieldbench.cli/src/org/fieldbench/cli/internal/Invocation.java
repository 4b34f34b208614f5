/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of the command line, taken apart: which is the verb, and what the verb is to read.
 *
 * @param verb the verb; empty when there is none
 * @param arguments everything else; options that stood before the verb come first
 */
record Invocation(Optional<String> verb, List<String> arguments) {

	private static final String HELP = "help";

	static Invocation of(String... words) {
		Invocation plain = split(List.of(words));
		return plain.verb().filter(HELP::equals).isPresent() ? help(plain.arguments()) : plain;
	}

	/** {@code help VERB} is another way to say {@code VERB --help}. */
	private static Invocation help(List<String> asked) {
		Invocation about = split(asked);
		List<String> arguments = new ArrayList<>(about.arguments());
		arguments.add("--" + HELP);
		return new Invocation(about.verb().filter(verb -> !HELP.equals(verb)), arguments);
	}

	private static Invocation split(List<String> words) {
		int at = 0;
		while (at < words.size() && words.get(at).startsWith("-")) {
			at += words.get(at).equals("--data") ? 2 : 1;
		}
		if (at >= words.size()) {
			return new Invocation(Optional.empty(), words);
		}
		List<String> arguments = new ArrayList<>(words.subList(0, at));
		arguments.addAll(words.subList(at + 1, words.size()));
		return new Invocation(Optional.of(words.get(at)), arguments);
	}
}
