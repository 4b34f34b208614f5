/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.util.Locale;

/**
 * Something in the knowledge base that somebody should mend.
 *
 * @param article id of the article; empty when it is of no one in particular
 * @param kind what it is about
 * @param text what is wrong, a sentence
 * @param advice what to do, a sentence
 */
public record Finding(String article, Kind kind, String text, String advice) {

	/** What a finding is about. */
	public enum Kind {
		/** The text or the details cannot be read as they should. */
		ARTICLE("Article"),
		/** A link or a picture leads nowhere. */
		LINK("Link"),
		/** A file is lost or damaged. */
		ATTACHMENT("Attachment"),
		/** An earlier text is lost or damaged. */
		REVISION("Revision"),
		/** The review date is past. */
		REVIEW("Review date"),
		/** A phone model that no catalog knows. */
		MODEL("Model"),
		/** A procedure that no catalog has. */
		PROCEDURE("Procedure"),
		/** A related article that is not there. */
		RELATED("Related"),
		/** Two articles have the same title. */
		TITLE("Title"),
		/** It is too large to be read with ease. */
		SIZE("Size");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** @return for people */
		public String label() {
			return label;
		}

		/** @return for programs, e.g. "link" */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
