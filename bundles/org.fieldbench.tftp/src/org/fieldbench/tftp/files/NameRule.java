/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fieldbench.tftp.internal.files.NamePattern;
import org.fieldbench.tftp.internal.files.NamePattern.Match;
import org.fieldbench.tftp.internal.files.RuleText;
import org.fieldbench.tftp.internal.files.SafeName;
import org.fieldbench.tftp.internal.files.Token;

/**
 * Hands out another file than the one that is asked for: {@code PATTERN -> NAME}, e.g.
 * {@code SEP{mac}.cnf.xml -> XMLDefault.cnf.xml} or {@code *}{@code /firmware.bin -> boot.bin}.
 * <p>
 * In the pattern, upper and lower case are alike; {@code *} is any characters in one folder, {@code **} any over several folders,
 * {@code {mac}} a hardware address: 12 hexadecimal digits, or with {@code :}, {@code -} or {@code .} between pairs or fours. In the
 * name, the first {@code *} puts in what the first wildcard stood for, and so on; {@code {mac}} the address as it came,
 * {@code {mac:plain}} without, {@code {mac:-}} with that separator.
 */
public final class NameRule {

	private static final String ARROW = "->";

	private final String text;
	private final NamePattern pattern;
	private final List<Token> name;

	private NameRule(String text, List<Token> pattern, List<Token> name) {
		this.text = text;
		this.pattern = new NamePattern(pattern);
		this.name = name;
	}

	/** @throws IllegalArgumentException whose message is a sentence for the user */
	public static NameRule parse(String text) {
		String[] sides = text.split(ARROW, -1);
		if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
			throw bad(text, "write PATTERN -> NAME, e.g. SEP{mac}.cnf.xml -> XMLDefault.cnf.xml.");
		}
		try {
			List<Token> pattern = RuleText.tokens(SafeName.withoutRoot(sides[0].strip()));
			List<Token> name = RuleText.tokens(SafeName.withoutRoot(sides[1].strip()));
			check(pattern, name, sides[1]);
			return new NameRule(sides[0].strip() + ' ' + ARROW + ' ' + sides[1].strip(), pattern, name);
		} catch (IllegalArgumentException e) {
			throw bad(text, e.getMessage());
		}
	}

	private static void check(List<Token> pattern, List<Token> name, String nameText) {
		long macs = count(pattern, Token.Mac.class);
		require(macs <= 1, "{mac} may stand in the pattern only once.");
		require(macs == 1 || count(name, Token.Mac.class) == 0, "the new name has {mac}, the pattern does not.");
		require(pattern.stream().noneMatch(token -> token instanceof Token.Mac mac && !mac.form().isEmpty()),
				"in the pattern write {mac} alone, which fits every way of writing.");
		require(count(name, Token.Wildcard.class) <= count(pattern, Token.Wildcard.class), "the new name has more * than the pattern.");
		require(!SafeName.climbs(nameText.strip()), "the new name may not have \"..\" in it.");
	}

	private static long count(List<Token> tokens, Class<? extends Token> kind) {
		return tokens.stream().filter(kind::isInstance).count();
	}

	private static void require(boolean right, String otherwise) {
		if (!right) {
			throw new IllegalArgumentException(otherwise);
		}
	}

	private static IllegalArgumentException bad(String text, String why) {
		return new IllegalArgumentException("The rule \"" + text.strip() + "\" is not understood: " + why);
	}

	/**
	 * @param requested as the client sent it; slashes at the start, backslashes and spaces at the end do not matter
	 * @return the name to look for instead; empty if the rule is not about this one
	 */
	public Optional<String> apply(String requested) {
		return pattern.match(SafeName.trimmed(SafeName.withoutRoot(requested))).map(this::filled);
	}

	private String filled(Match match) {
		Iterator<String> wildcards = match.wildcards().iterator();
		return name.stream().map(token -> switch (token) {
			case Token.Text literal -> literal.text();
			case Token.Wildcard any -> wildcards.next();
			case Token.Mac mac -> mac.written(match.mac());
		}).collect(Collectors.joining());
	}

	@Override
	public String toString() {
		return text;
	}
}
