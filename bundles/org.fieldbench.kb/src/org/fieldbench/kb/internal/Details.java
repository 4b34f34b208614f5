/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.VerifiedOnText;

/** How an article was looked after, for people. */
public final class Details {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private Details() {
	}

	/** @return values by their labels; none is empty. Times as on the clock of this computer */
	public static Map<String, String> of(Article article) {
		Editorial editorial = article.editorial();
		Map<String, String> details = new LinkedHashMap<>();
		details.put("Authors", String.join(", ", editorial.authors()));
		details.put("Created", editorial.created().map(Details::local).orElse(""));
		details.put("Changed here", editorial.updated().map(Details::local).orElse(""));
		details.put("Review by", editorial.reviewDate().map(Details::review).orElse(""));
		details.put("Verified on", VerifiedOnText.of(editorial.verifiedOn()));
		details.put("Related", String.join(", ", editorial.related()));
		details.values().removeIf(String::isEmpty);
		return details;
	}

	/** That a date is past is said, and not only by its number. */
	private static String review(LocalDate date) {
		return date.isBefore(LocalDate.now()) ? date + " (overdue)" : date.toString();
	}

	private static String local(Instant time) {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}
}
