/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

/** Makes texts from the network fit to be shown. */
final class Texts {

	private static final int LONGEST = 512;

	private Texts() {
	}

	/** @return the text with control and direction characters replaced, and not longer than a request may be */
	static String printable(String text) {
		String shown = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
		return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "\u2026";
	}

	/** @return the text with a full stop at its end, whether or not it came with one */
	static String sentence(String text) {
		return text == null || text.isBlank() ? "the reason is unknown." : text.endsWith(".") ? text : text + '.';
	}

	static String quoted(String text) {
		return '"' + printable(text) + '"';
	}
}
