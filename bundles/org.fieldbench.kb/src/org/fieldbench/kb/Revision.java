/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One state of an article's text and attachments. Revisions are never changed and never deleted.
 *
 * @param number from 1
 * @param kind how it came about
 * @param author who made it; for a shipped one the bundle that brought it
 * @param time when; empty when that is not known
 * @param comment why, or what; may be empty
 * @param sha256 of the text in UTF-8, 64 lower-case hexadecimal digits
 * @param attachments all that the article had then, in the order of their names
 */
public record Revision(int number, Kind kind, String author, Optional<Instant> time, String comment, String sha256,
		List<Attachment> attachments) {

	public Revision {
		attachments = List.copyOf(attachments);
	}

	/** How a revision came about. */
	public enum Kind {
		/** Written with Fieldbench. */
		EDITED,
		/** An earlier revision was restored. */
		RESTORED,
		/** Somebody changed the files outside of the program. */
		OUTSIDE,
		/** It is what a bundle ships. */
		SHIPPED,
		/** The text from before a newer shipped one arrived, kept above it. */
		KEPT,
		/** The file that says what it is cannot be read. */
		UNREADABLE;

		/** @return e.g. "edited" */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
