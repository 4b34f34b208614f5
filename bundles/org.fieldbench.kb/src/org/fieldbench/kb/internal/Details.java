/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.VerifiedOn;

/** How an article was looked after, for people. */
final class Details {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

	private Details() {
	}

	/** @return values by their labels; none is empty. Times as on the clock of this computer */
	static Map<String, String> of(Article article) {
		Editorial editorial = article.editorial();
		Map<String, String> details = new LinkedHashMap<>();
		details.put("Authors", String.join(", ", editorial.authors()));
		details.put("Created", editorial.created().map(Details::local).orElse(""));
		details.put("Changed here", editorial.updated().map(Details::local).orElse(""));
		details.put("Review by", editorial.reviewDate().map(Object::toString).orElse(""));
		details.put("Verified on", editorial.verifiedOn().stream().map(Details::said).collect(Collectors.joining("; ")));
		details.put("Related", String.join(", ", editorial.related()));
		details.values().removeIf(String::isEmpty);
		return details;
	}

	private static String said(VerifiedOn verified) {
		return Stream.of(verified.model(), prefixed("boot code ", verified.bootCode()), prefixed("firmware ", verified.firmware()),
				prefixed("by ", verified.by()), verified.date().map(date -> "on " + date).orElse("")).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
	}

	private static String prefixed(String prefix, String value) {
		return value.isEmpty() ? "" : prefix + value;
	}

	private static String local(Instant time) {
		return TIME.format(time.atZone(ZoneId.systemDefault()));
	}
}
