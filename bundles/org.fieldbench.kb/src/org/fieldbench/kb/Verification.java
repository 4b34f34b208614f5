/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Notes that somebody tried on a phone what an article says. */
public final class Verification {

	private Verification() {
	}

	/** @return what is wrong with it, a sentence; empty when it can be noted */
	public static Optional<String> problem(VerifiedOn verified, LocalDate today) {
		if (verified.model().isBlank()) {
			return Optional.of("Say on which phone model it was tried.");
		}
		for (String value : List.of(verified.model(), verified.bootCode(), verified.firmware(), verified.by())) {
			if (value.matches("(?s).*[,;\\p{Cc}\u2028\u2029].*")) {
				return Optional.of("\"" + value.replaceAll("\\p{Cc}", " ") + "\" has a comma, a semicolon or a line end in it. Write it without.");
			}
		}
		return verified.date().filter(date -> date.isAfter(today)).map(date -> "The date " + date + " is not here yet. Take the day on which it was tried.");
	}

	/**
	 * Adds it to an article, the latest first. What was noted of the same model with the same boot code and firmware by the same
	 * person is replaced.
	 */
	public static Article note(Article article, VerifiedOn verified) {
		List<VerifiedOn> all = new ArrayList<>(article.editorial().verifiedOn());
		all.removeIf(other -> key(other).equals(key(verified)));
		all.add(0, verified);
		return article.withEditorial(article.editorial().withVerifiedOn(all));
	}

	private static List<String> key(VerifiedOn verified) {
		return List.of(verified.model().toLowerCase(Locale.ROOT), verified.bootCode(), verified.firmware(), verified.by());
	}

	/** @return the comment of the revision, e.g. "Verified on IP710, boot code 15." */
	public static String comment(VerifiedOn verified) {
		return "Verified on " + VerifiedOnText.of(verified) + ".";
	}
}
