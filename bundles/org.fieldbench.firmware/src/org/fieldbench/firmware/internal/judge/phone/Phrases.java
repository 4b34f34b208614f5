/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.Locale;

import org.fieldbench.catalog.FirmwareRole;

/** How the checks for a phone speak. */
final class Phrases {

	private Phrases() {
	}

	/** @return "boot code" or "application firmware" */
	static String of(FirmwareRole role) {
		return role == FirmwareRole.APPLICATION ? "application firmware" : "boot code";
	}

	static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	static String number(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** @param text of a catalog; null or empty: the words for a person who has to find out */
	static String or(String text, String otherwise) {
		return text == null || text.isBlank() ? otherwise : text;
	}
}
