/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts quotation marks around a line of text that its writer meant as it stands: "Field Alert #212: hangs" would be a
 * comment and a key to YAML. The number of lines stays.
 */
final class LooseYaml {

	private static final Pattern LINE = Pattern.compile("([A-Za-z]\\w*):[ \\t]+(\\S.*?)[ \\t]*");
	private static final Pattern ITEM = Pattern.compile("([ \\t]*-[ \\t]+)(\\S.*?)[ \\t]*");
	private static final Pattern KEY = Pattern.compile("([A-Za-z]\\w*):.*");
	/** Begins a quoted text, a list or mapping in brackets, a block of text or a comment: that is YAML of purpose. */
	private static final String OF_PURPOSE = "'\"[{|>#";
	private static final Pattern MEANS_SOMETHING = Pattern.compile("[-?:,\\]}&*!%@`].*|.*(?::[ \\t].*|:|[ \\t]#.*)");

	private String key = "";

	static String quoted(String lines) {
		LooseYaml yaml = new LooseYaml();
		return lines.lines().map(yaml::line).collect(Collectors.joining("\n", "", "\n"));
	}

	private String line(String line) {
		Matcher start = KEY.matcher(line);
		if (start.matches()) {
			key = start.group(1);
		}
		Matcher one = LINE.matcher(line);
		if (one.matches() && Keys.LINES.contains(key)) {
			return key + ": " + value(one.group(2));
		}
		Matcher item = ITEM.matcher(line);
		return item.matches() && Keys.LISTS.contains(key) ? item.group(1) + value(item.group(2)) : line;
	}

	private static String value(String text) {
		boolean quote = OF_PURPOSE.indexOf(text.charAt(0)) < 0 && MEANS_SOMETHING.matcher(text).matches();
		return quote ? "'" + text.replace("'", "''") + "'" : text;
	}
}
