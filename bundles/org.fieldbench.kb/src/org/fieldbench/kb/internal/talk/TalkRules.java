/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.OptionalInt;

import org.fieldbench.kb.KnowledgeBaseException;

/** What may be said. */
final class TalkRules {

	/** About ten pages. */
	static final int LONGEST_TEXT = 20_000;
	private static final int LONGEST_AUTHOR = 100;
	/** Also the signs that turn the direction of writing: they can make a text look like another. */
	private static final String UNSEEN = "[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]";

	private TalkRules() {
	}

	/** @return the text with line ends of LF and without signs that nobody sees */
	static String text(String text) throws KnowledgeBaseException {
		String clean = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll(UNSEEN, "").strip();
		require(clean.length() <= LONGEST_TEXT, "The text has " + clean.length() + " characters; at most " + LONGEST_TEXT
				+ " are kept. Shorten it, or write an article.");
		return clean;
	}

	static String author(String author) throws KnowledgeBaseException {
		String clean = author.replaceAll("\\s+", " ").replaceAll(UNSEEN, "").strip();
		require(!clean.isEmpty(), "Say who you are.");
		require(clean.length() <= LONGEST_AUTHOR, "The author's name has more than " + LONGEST_AUTHOR + " characters. Shorten it.");
		return clean;
	}

	static void checkStep(OptionalInt step, int count) throws KnowledgeBaseException {
		if (step.isPresent()) {
			require(step.getAsInt() >= 1 && step.getAsInt() <= count, count == 0 ? "The article has no steps. Comment on the article."
					: "The article has no step " + step.getAsInt() + "; its steps are 1 to " + count + ".");
		}
	}

	static void require(boolean right, String sentence) throws KnowledgeBaseException {
		if (!right) {
			throw new KnowledgeBaseException(sentence);
		}
	}
}
