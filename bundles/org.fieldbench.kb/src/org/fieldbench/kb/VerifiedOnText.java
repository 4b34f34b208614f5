/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an article was verified on, as a line that people read and write: "IP710, boot code 15, firmware 2xA1, by Ann, on 2026-11-24". */
public final class VerifiedOnText {

	private static final String BOOT_CODE = "boot code ";
	private static final String FIRMWARE = "firmware ";
	private static final String BY = "by ";
	private static final String ON = "on ";

	private VerifiedOnText() {
	}

	/** @return with semicolons between them */
	public static String of(List<VerifiedOn> verified) {
		return verified.stream().map(VerifiedOnText::of).collect(Collectors.joining("; "));
	}

	public static String of(VerifiedOn verified) {
		return Stream.of(verified.model(), prefixed(BOOT_CODE, verified.bootCode()), prefixed(FIRMWARE, verified.firmware()),
				prefixed(BY, verified.by()), verified.date().map(date -> ON + date).orElse("")).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(", "));
	}

	private static String prefixed(String prefix, String value) {
		return value.isEmpty() ? "" : prefix + value;
	}

	/**
	 * @param text as {@link #of(List)} writes it; blank for nothing
	 * @throws KnowledgeBaseException if it says something else; the message is a sentence that says what
	 */
	public static List<VerifiedOn> read(String text) throws KnowledgeBaseException {
		List<VerifiedOn> verified = new ArrayList<>();
		for (String entry : text.split(";")) {
			if (!entry.isBlank()) {
				verified.add(entry(entry.strip()));
			}
		}
		return List.copyOf(verified);
	}

	private static VerifiedOn entry(String entry) throws KnowledgeBaseException {
		String[] parts = entry.split(",");
		VerifiedOn verified = new VerifiedOn(parts.length == 0 ? "" : parts[0].strip(), "", "", "", Optional.empty());
		if (verified.model().isEmpty() || isDetail(verified.model())) {
			throw new KnowledgeBaseException("\"" + entry + "\" names no phone model. Write the model first, e.g. IP710, boot code 15, by Ann, on 2026-11-24.");
		}
		for (int at = 1; at < parts.length; at++) {
			verified = with(verified, parts[at].strip());
		}
		return verified;
	}

	private static boolean isDetail(String part) {
		return Stream.of(BOOT_CODE, FIRMWARE, BY, ON).anyMatch(part::startsWith);
	}

	private static VerifiedOn with(VerifiedOn before, String part) throws KnowledgeBaseException {
		if (part.startsWith(BOOT_CODE)) {
			return new VerifiedOn(before.model(), rest(part, BOOT_CODE), before.firmware(), before.by(), before.date());
		} else if (part.startsWith(FIRMWARE)) {
			return new VerifiedOn(before.model(), before.bootCode(), rest(part, FIRMWARE), before.by(), before.date());
		} else if (part.startsWith(BY)) {
			return new VerifiedOn(before.model(), before.bootCode(), before.firmware(), rest(part, BY), before.date());
		} else if (part.startsWith(ON)) {
			return new VerifiedOn(before.model(), before.bootCode(), before.firmware(), before.by(), Optional.of(date(rest(part, ON))));
		} else if (part.isEmpty()) {
			return before;
		}
		throw new KnowledgeBaseException("\"" + part + "\" says nothing that is known of a verification. After the model may come: boot code 15,"
				+ " firmware 2xA1, by Ann, on 2026-11-24; a semicolon before the next phone.");
	}

	private static String rest(String part, String prefix) {
		return part.substring(prefix.length()).strip();
	}

	/** @throws KnowledgeBaseException if it is none */
	public static LocalDate date(String text) throws KnowledgeBaseException {
		try {
			return LocalDate.parse(text.strip());
		} catch (DateTimeException e) {
			throw new KnowledgeBaseException("\"" + text.strip() + "\" is no date written as year-month-day, e.g. 2026-11-24.", e);
		}
	}
}
