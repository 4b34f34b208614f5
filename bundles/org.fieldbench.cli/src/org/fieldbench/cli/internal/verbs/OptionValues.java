/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.function.Function;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;

/** Reads the values of options; what is wrong is said with the option's name. */
final class OptionValues {

	private static final int HIGHEST_PORT = 65535;

	private OptionValues() {
	}

	/** @param parser throws an {@link IllegalArgumentException} whose message is a sentence for the user */
	static <T> T parse(String option, String value, Function<String, T> parser) {
		try {
			return parser.apply(value);
		} catch (IllegalArgumentException e) {
			throw wrong(option + " " + value, e);
		}
	}

	/** @param values null for none */
	static <T> List<T> parseAll(String option, List<String> values, Function<String, T> parser) {
		return values == null ? List.of() : values.stream().map(value -> parse(option, value, parser)).toList();
	}

	static int port(String option, int port) {
		if (port < 0 || port > HIGHEST_PORT) {
			throw wrong(option + " " + port, new IllegalArgumentException("a port is a number from 0 to " + HIGHEST_PORT + "."));
		}
		return port;
	}

	static VerbException wrong(String what, Exception cause) {
		return new VerbException(Verb.USAGE, what + ": " + cause.getMessage(), cause);
	}
}
