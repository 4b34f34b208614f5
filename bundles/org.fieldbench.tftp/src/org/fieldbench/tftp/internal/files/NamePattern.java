/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Matches names, upper and lower case alike. Its own matcher, since a regular expression with several wildcards can take for ever
 * on a name made for that, and names come from anyone.
 */
public final class NamePattern {

	/** Longer than any name of a file; keeps the work for one small. */
	private static final int LONGEST_NAME = 512;

	private final List<Token> tokens;

	/**
	 * What a name had in the place of wildcards.
	 *
	 * @param wildcards in their order
	 * @param mac as the client wrote it; null if the pattern has none
	 */
	public record Match(List<String> wildcards, String mac) {
	}

	/** @param tokens of the pattern */
	public NamePattern(List<Token> tokens) {
		this.tokens = List.copyOf(tokens);
	}

	/** @return what stands for the wildcards; empty if the name does not match */
	public Optional<Match> match(String name) {
		if (name.length() > LONGEST_NAME) {
			return Optional.empty();
		}
		int[] ends = new int[tokens.size()];
		boolean[][] failed = new boolean[tokens.size()][name.length() + 1];
		return matches(name, 0, 0, ends, failed) ? Optional.of(taken(name, ends)) : Optional.empty();
	}

	/** @param failed where which token cannot match with all that follow, so that nothing is tried twice */
	private boolean matches(String name, int token, int start, int[] ends, boolean[][] failed) {
		if (token == tokens.size()) {
			return start == name.length();
		}
		if (failed[token][start]) {
			return false;
		}
		for (int end : tokens.get(token).ends(name, start)) {
			ends[token] = end;
			if (matches(name, token + 1, end, ends, failed)) {
				return true;
			}
		}
		failed[token][start] = true;
		return false;
	}

	private Match taken(String name, int[] ends) {
		List<String> wildcards = new ArrayList<>();
		String mac = null;
		for (int i = 0; i < ends.length; i++) {
			String text = name.substring(i == 0 ? 0 : ends[i - 1], ends[i]);
			switch (tokens.get(i)) {
				case Token.Wildcard wildcard -> wildcards.add(text);
				case Token.Mac any -> mac = text;
				case Token.Text same -> {
					// stands for itself
				}
			}
		}
		return new Match(wildcards, mac);
	}
}
