/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server as people write it.
 *
 * @param host a name or an address, without brackets
 * @param port if one is given
 */
record ServerPlace(String host, OptionalInt port) {

	static final int HIGHEST_PORT = 65535;

	private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)\\](?::(\\d+))?");
	private static final Pattern PLAIN = Pattern.compile("([^:\\[\\]/\\s]+)(?::(\\d+))?");
	private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%[^\\s/]+)?");

	/**
	 * @param text e.g. {@code 10.0.0.5}, {@code server:6969}, {@code [::1]:69} or {@code ::1}
	 * @throws IllegalArgumentException whose message is a sentence for the user
	 */
	static ServerPlace parse(String text) {
		if (IPV6.matcher(text).matches()) {
			return new ServerPlace(text, OptionalInt.empty());
		}
		Matcher matcher = (text.startsWith("[") ? BRACKETS : PLAIN).matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException('"' + text + "\" is no server: write a name or an address, such as 10.0.0.5, server:6969 or [::1]:69.");
		}
		String port = matcher.group(2);
		return new ServerPlace(matcher.group(1), port == null ? OptionalInt.empty() : OptionalInt.of(port(text, port)));
	}

	private static int port(String text, String digits) {
		int port = digits.length() > 5 ? HIGHEST_PORT + 1 : Integer.parseInt(digits);
		if (port < 1 || port > HIGHEST_PORT) {
			throw new IllegalArgumentException('"' + text + "\": a server's port is a number from 1 to " + HIGHEST_PORT + '.');
		}
		return port;
	}
}
