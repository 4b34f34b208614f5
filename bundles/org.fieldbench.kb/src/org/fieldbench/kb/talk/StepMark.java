/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A step that a comment speaks of, as it was when the comment was written.
 *
 * @param number 1-based, as {@link org.fieldbench.kb.ArticleSteps} counts
 * @param quote the beginning of the step's text, at most {@value #QUOTED} characters; empty when it is not known
 */
public record StepMark(int number, String quote) {

	/** How much of a step is quoted. */
	public static final int QUOTED = 80;

	/** @param text of the step */
	public static StepMark of(int number, String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return new StepMark(number, line.substring(0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), QUOTED))));
	}

	/**
	 * Where the step is now.
	 *
	 * @param steps the texts of the article's steps
	 * @return 1-based; empty when no step begins as it did, or several do and none of them has its number
	 */
	public OptionalInt now(List<String> steps) {
		if (isAt(number, steps)) {
			return OptionalInt.of(number);
		}
		int[] same = IntStream.rangeClosed(1, steps.size()).filter(at -> isAt(at, steps)).toArray();
		return same.length == 1 ? OptionalInt.of(same[0]) : OptionalInt.empty();
	}

	private boolean isAt(int at, List<String> steps) {
		return at >= 1 && at <= steps.size() && (quote.isEmpty() ? at == number : of(at, steps.get(at - 1)).quote().equals(quote));
	}
}
