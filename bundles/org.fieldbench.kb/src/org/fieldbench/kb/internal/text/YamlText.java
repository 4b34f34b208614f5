/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes one text as YAML, plain where every reader of YAML takes it for the same text. */
public final class YamlText {

	private static final Pattern NEEDS_QUOTES = Pattern.compile(
			"|[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(?::[ \\t].*|:|[ \\t]#.*)|[ \\t].*|.*[ \\t]|[-+]?(\\.\\d+|\\d+\\.?\\d*)[eE][-+]?\\d+");
	/** Words that some readers of YAML take for something else. */
	private static final Set<String> WORDS = Set.of("null", "~", "true", "false", "yes", "no", "on", "off", "y", "n");
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF]");

	private YamlText() {
	}

	/** @return for the place after a key or a hyphen; always one line */
	public static String of(String text) {
		if (CONTROL.matcher(text).find()) {
			return '"' + CONTROL.matcher(text.replace("\\", "\\\\").replace("\"", "\\\"")).replaceAll(YamlText::escaped) + '"';
		}
		boolean quote = NEEDS_QUOTES.matcher(text).matches() || WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
		return quote ? "'" + text.replace("'", "''") + "'" : text;
	}

	private static String escaped(java.util.regex.MatchResult sign) {
		return String.format("\\\\u%04X", (int) sign.group().charAt(0));
	}
}
