/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways to write a question whose words may be mistyped, the nearest to what was typed first. */
final class Corrections {

	/** Of a longer question, the words after these are left as they are: the ways would be too many. */
	private static final int MOST_WORDS = 4;
	/** Farther than any other word: nothing is like it, or it is right. */
	private static final int AS_TYPED = 4;

	/**
	 * What a word may have been meant to be.
	 *
	 * @param distance from what was typed, in letters
	 * @param count of articles that have it
	 */
	record Candidate(String word, int distance, int count) {
	}

	/**
	 * A word that finds little.
	 *
	 * @param start where it stands in the text
	 * @param candidates never empty
	 */
	record Wrong(int start, String typed, List<Candidate> candidates) {
	}

	private record Way(List<Candidate> words) {

		int distance() {
			return words.stream().mapToInt(Candidate::distance).sum();
		}

		int count() {
			return words.stream().mapToInt(Candidate::count).sum();
		}

		Way with(Candidate word) {
			List<Candidate> more = new ArrayList<>(words);
			more.add(word);
			return new Way(more);
		}
	}

	private Corrections() {
	}

	/**
	 * @param wrong in the order of the text
	 * @return texts with one word or more replaced
	 */
	static List<String> of(String text, List<Wrong> wrong) {
		List<Wrong> some = wrong.subList(0, Math.min(MOST_WORDS, wrong.size()));
		List<Way> ways = List.of(new Way(List.of()));
		for (Wrong word : some) {
			ways = ways.stream().flatMap(way -> choices(word).stream().map(way::with)).toList();
		}
		return ways.stream().sorted(Comparator.comparingInt(Way::distance).thenComparing(Comparator.comparingInt(Way::count).reversed()))
				.map(way -> written(text, some, way)).filter(written -> !written.equals(text)).toList();
	}

	private static List<Candidate> choices(Wrong word) {
		List<Candidate> choices = new ArrayList<>(word.candidates());
		choices.add(new Candidate(word.typed(), AS_TYPED, 0));
		return choices;
	}

	private static String written(String text, List<Wrong> wrong, Way way) {
		StringBuilder written = new StringBuilder(text);
		for (int at = wrong.size() - 1; at >= 0; at--) {
			Wrong word = wrong.get(at);
			written.replace(word.start(), word.start() + word.typed().length(), way.words().get(at).word());
		}
		return written.toString();
	}
}
