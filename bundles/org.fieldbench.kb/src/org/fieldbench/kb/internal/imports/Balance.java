/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.internal.imports.Run.Style;

/** Compares the words of an article's body, as it will be read, with those that were to go into it. */
public final class Balance {

	private static final int AROUND = 30;

	private Balance() {
	}

	/** @return a sentence if a word was lost or came in on the way, which is a mistake of this program */
	static List<String> of(List<Block> kept, String body) {
		String expected = squash(kept.stream().map(Balance::words).collect(Collectors.joining(" ")));
		String read = squash(RenderedWords.of(body));
		if (expected.equals(read)) {
			return List.of();
		}
		int at = 0;
		while (at < Math.min(expected.length(), read.length()) && expected.charAt(at) == read.charAt(at)) {
			at++;
		}
		return List.of("Look at the words near \"" + expected.substring(Math.max(0, at - AROUND), Math.min(expected.length(), at + AROUND))
				+ "\": they do not read in the article as in the source.");
	}

	/** Labels count where Markdown does not count by itself. */
	private static String words(Block block) {
		boolean lettered = block.is(org.fieldbench.kb.imports.Piece.Kind.STEP) && block.label() != null && !block.label().style().isDecimal();
		return (lettered ? block.label().written() + " " : "") + block.line().runs().stream()
				.filter(run -> run.style() != Style.PICTURE && run.style() != Style.NOTE).map(Run::text).collect(Collectors.joining());
	}

	/** @return the text without blanks and signs that are not seen */
	public static String squash(String text) {
		return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "");
	}
}
