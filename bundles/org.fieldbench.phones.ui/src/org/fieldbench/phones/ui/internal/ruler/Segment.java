/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.ruler;

import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.versions.SchemeText;

/**
 * A part of the ruler: a band of the catalog, or versions of which it says nothing.
 *
 * @param kind how good these versions are
 * @param range e.g. "13 to 14"
 * @param meaning a sentence or two
 * @param action what to do; may be empty
 * @param source where it is from, marked if inferred or verified; may be empty
 */
public record Segment(Kind kind, String range, String meaning, String action, String source) {

	/** How good versions are; each has a pattern and a word beside its colour. */
	public enum Kind {
		GOOD("Fine"), CAUTION("Caution"), BAD("Act"), FORBIDDEN("Never"), UNSAID("Unknown");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** @return for the user */
		public String word() {
			return word;
		}
	}

	/** @param source words on where the band is from */
	static Segment of(VersionBand band, String source) {
		return new Segment(kind(band), SchemeText.range(band), text(band.getMeaning()), text(band.getAction()), source);
	}

	static Segment unsaid(String range) {
		return new Segment(Kind.UNSAID, range, "The catalog says nothing of these versions.", "", "");
	}

	private static Kind kind(VersionBand band) {
		if (band.isForbidden()) {
			return Kind.FORBIDDEN;
		}
		return switch (band.getSeverity()) {
		case OK -> Kind.GOOD;
		case CAUTION -> Kind.CAUTION;
		case PROBLEM -> Kind.BAD;
		};
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
