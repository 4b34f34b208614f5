/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines that pages carry around their articles; see {@code furniture.txt}. */
final class Phrases {

	/** How sure a phrase tells furniture. */
	enum Weight {
		/** None. */
		NO,
		/** Only beside other furniture. */
		WEAK,
		/** By itself. */
		SURE,
		/** With the links and short lines after it. */
		SECTION,
		/** With all that comes after it, to the next heading. */
		CHAPTER
	}

	static final Phrases ALL = new Phrases();

	private static final Pattern QUESTION = Pattern.compile("(?U)(was|is|were) (this|the|these) (\\w+ ){0,3}(helpful|useful)( yes no)?"
			+ "|did (you find )?(this|the|it) ?(\\w+ ){0,3}(helpful|useful|help you|help|answer your question|solve your (problem|issue))( yes no)?"
			+ "|(send|give|leave|provide) (us )?(your )?feedback( (on|about) (\\w+ ?){1,4})?|retrieved from https? .*|powered by (\\w+ ?){1,6}|post comment for .*");
	private static final Pattern OTHERS = Pattern.compile("(?U)(related|similar|recommended|popular|recently viewed|more|other) "
			+ "(\\w+ ){0,3}(articles?|topics?|posts?|documents?|documentation|solutions?|questions?|content|pages?|information|links?|discussions?"
					+ "|resources?)");

	/** No line of furniture has more characters. */
	private static final int LONGEST = 240;
	/** So many weak phrases in one line are no article's. */
	private static final int MANY = 3;
	/** No line of furniture has more words. */
	private static final int LONGEST_LINE = 30;

	private final Map<String, Weight> weights = new HashMap<>();
	private int longest;

	private Phrases() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Phrases.class.getResourceAsStream("furniture.txt"), StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).forEach(this::add);
		} catch (IOException e) {
			throw new UncheckedIOException("The list of furniture cannot be read.", e);
		}
	}

	private void add(String line) {
		String phrase = String.join(" ", words(line));
		if (line.startsWith("## ")) {
			put(phrase, Weight.CHAPTER);
		} else if (line.startsWith("? ")) {
			put(phrase, Weight.WEAK);
		} else if (line.startsWith("# ")) {
			put(phrase, Weight.SECTION);
		} else {
			put(phrase, Weight.SURE);
		}
	}

	private void put(String phrase, Weight weight) {
		weights.merge(phrase, weight, (one, other) -> one.compareTo(other) > 0 ? one : other);
		longest = Math.max(longest, phrase.split(" ").length);
	}

	/** @return how sure a line is furniture: all its words must be phrases, one after another */
	Weight weigh(String line) {
		if (line.length() > LONGEST) {
			return Weight.NO;
		}
		List<String> words = words(line);
		if (words.isEmpty() || words.size() > LONGEST_LINE) {
			return Weight.NO;
		}
		Weight[] best = new Weight[words.size() + 1];
		int[] phrases = new int[words.size() + 1];
		best[0] = Weight.WEAK;
		for (int end = 1; end <= words.size(); end++) {
			best[end] = Weight.NO;
			for (int begin = Math.max(0, end - longest); begin < end; begin++) {
				Weight last = weights.getOrDefault(String.join(" ", words.subList(begin, end)), Weight.NO);
				if (best[begin] != Weight.NO && last != Weight.NO) {
					best[end] = max(best[end], max(best[begin], last));
					phrases[end] = Math.max(phrases[end], phrases[begin] + 1);
				}
			}
		}
		if (best[words.size()] == Weight.WEAK && phrases[words.size()] >= MANY) {
			return Weight.SURE;
		}
		return best[words.size()] == Weight.NO ? pattern(String.join(" ", words)) : best[words.size()];
	}

	/** Questions and headings that are asked and set in ever other words. */
	private static Weight pattern(String words) {
		if (QUESTION.matcher(words).matches()) {
			return Weight.SURE;
		}
		return OTHERS.matcher(words).matches() ? Weight.SECTION : Weight.NO;
	}

	private static Weight max(Weight one, Weight other) {
		return one.compareTo(other) > 0 ? one : other;
	}

	/** Numbers and signs do not count: "12 out of 15 found this helpful". */
	private static List<String> words(String line) {
		return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")).filter(word -> !word.isEmpty()).toList();
	}
}
