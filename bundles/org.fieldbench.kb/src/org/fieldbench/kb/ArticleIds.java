/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.text.PlainLetters;

/** Which ids an article that is kept here may have: it is the name of the article's folder. */
public final class ArticleIds {

	private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?");

	/** Made ones are so long at most, so that a number may be added. */
	private static final int LONGEST = 60;

	private ArticleIds() {
	}

	/** @return the words in the letters that ids may have, accents left out, with a hyphen for each run of other signs; may be empty */
	public static String letters(String words) {
		String plain = Normalizer.normalize(PlainLetters.of(words), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		return plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-._]+|[-._]+$", "");
	}

	/**
	 * @param title of an article
	 * @return an id that says the same, in small letters, which may be taken or not allowed; empty where most letters of the title would be lost
	 */
	public static Optional<String> of(String title) {
		String id = letters(title).toLowerCase(Locale.ROOT);
		long kept = id.chars().filter(Character::isLetter).count();
		if (id.isEmpty() || kept * 2 < title.codePoints().filter(Character::isLetter).count()) {
			return Optional.empty();
		}
		return Optional.of(id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceFirst("-[^-]*$", "").replaceFirst("[-._]+$", ""));
	}

	/** @return what is wrong with the id, a sentence; empty when it can be used */
	public static Optional<String> problem(String id) {
		if (!ALLOWED.matcher(id).matches()) {
			return Optional.of("\"" + id.replaceAll("\\p{C}", "?") + "\" cannot be an article's id. Take up to 64 letters, digits,"
					+ " dots, hyphens and underscores; the first one a letter or a digit, the last one no dot.");
		}
		return AttachmentNames.problem(id).map(device -> "\"" + id + "\" cannot be an article's id: it means a device on Windows.");
	}
}
