/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one side of a rule. */
public final class RuleText {

	private static final Pattern PIECE = Pattern.compile("(?<any>\\*+)|\\{(?<brace>[^{}]*)\\}|(?<text>[^*{}]+)|(?<bad>[{}])");
	private static final Pattern MAC = Pattern.compile("mac(?::(plain|[:.-]))?", Pattern.CASE_INSENSITIVE);

	private RuleText() {
	}

	/** @throws IllegalArgumentException whose message says what is wrong, to follow the rule and a colon */
	public static List<Token> tokens(String side) {
		List<Token> tokens = new ArrayList<>();
		Matcher piece = PIECE.matcher(side);
		while (piece.find()) {
			tokens.add(token(piece));
		}
		return tokens;
	}

	private static Token token(Matcher piece) {
		if (piece.group("text") != null) {
			return new Token.Text(piece.group("text"));
		}
		if (piece.group("any") != null) {
			return wildcard(piece.group("any").length());
		}
		if (piece.group("bad") != null) {
			throw new IllegalArgumentException("a brace has no partner; braces are for {mac} only.");
		}
		return mac(piece.group("brace"));
	}

	private static Token wildcard(int stars) {
		if (stars > 2) {
			throw new IllegalArgumentException("write * for any characters in one folder, ** for any over several folders.");
		}
		return new Token.Wildcard(stars == 2);
	}

	private static Token mac(String word) {
		Matcher mac = MAC.matcher(word);
		if (!mac.matches()) {
			throw new IllegalArgumentException("{" + word + "} is not known; there are {mac}, and in the new name {mac:plain}, {mac:-},"
					+ " {mac:.} and {mac::}.");
		}
		return new Token.Mac(mac.group(1) == null ? "" : mac.group(1).toLowerCase(Locale.ROOT));
	}
}
