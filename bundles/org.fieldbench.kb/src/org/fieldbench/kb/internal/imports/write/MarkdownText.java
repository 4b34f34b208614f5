/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.write;

import java.util.regex.Pattern;

/** Words set so that Markdown takes none of their signs for its own. */
final class MarkdownText {

	private static final Pattern SIGNS = Pattern.compile("[\\\\`*\\[\\]<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=[#\\p{L}])");
	private static final Pattern AT_START = Pattern.compile("^(?:([-+=>|]|#{1,6}|~{3,}|:(?=\\s*-))|(\\d{1,9})(?=[.)](?:\\s|$)))");
	private static final Pattern BACKTICKS = Pattern.compile("`+");

	private MarkdownText() {
	}

	/** @param atStart whether the words begin a line */
	static String escape(String text, boolean atStart) {
		String escaped = SIGNS.matcher(text).replaceAll(found -> "\\\\" + java.util.regex.Matcher.quoteReplacement(found.group()));
		return atStart ? AT_START.matcher(escaped).replaceFirst(found -> found.group(1) != null
				? "\\\\" + java.util.regex.Matcher.quoteReplacement(found.group(1)) : found.group(2) + "\\\\") : escaped;
	}

	/** @return a code span that holds the text whatever backticks are in it */
	static String code(String text) {
		String fence = fence(text, 1);
		boolean padded = text.startsWith("`") || text.endsWith("`");
		return fence + (padded ? " " + text + " " : text) + fence;
	}

	/** @return more backticks than the text has in a row */
	static String fence(String text, int shortest) {
		int longest = BACKTICKS.matcher(text).results().mapToInt(found -> found.group().length()).max().orElse(0);
		return "`".repeat(Math.max(shortest, longest + 1));
	}

	/** @return the target of a link */
	static String target(String address) {
		return "<" + address.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E").replaceAll("\\s", "%20").replace("&", "&amp;") + ">";
	}
}
