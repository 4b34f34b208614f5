/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What articles can be exported as. */
public enum ExportFormat {

	/** Tagged, with bookmarks, page header and page numbers. */
	PDF("PDF document", "pdf"),
	/** One file with its pictures and style. */
	HTML("Web page", "html"),
	/** The article's own file. */
	MARKDOWN("Markdown", "md"),
	/** Folders that can be copied back, with a manifest. */
	ZIP("Zip archive", "zip"),
	/** Lines of at most 80 characters. */
	TEXT("Plain text", "txt"),
	/** A draft of a mail with the PDF attached. */
	EML("Mail", "eml");

	private final String label;
	private final String ending;

	ExportFormat(String label, String ending) {
		this.label = label;
		this.ending = ending;
	}

	/** @return for people */
	public String label() {
		return label;
	}

	/** @return what the names of its files end with, without the dot */
	public String ending() {
		return ending;
	}

	/** @return the word for it on the command line */
	public String key() {
		return this == TEXT ? "text" : ending;
	}

	/** @param key as {@link #key} or {@link #ending} says, without regard to case */
	public static Optional<ExportFormat> ofKey(String key) {
		String wanted = key.strip().toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter(format -> format.key().equals(wanted) || format.ending.equals(wanted)).findFirst();
	}
}
