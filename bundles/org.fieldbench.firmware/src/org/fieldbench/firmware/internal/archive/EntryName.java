/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an entry, with forward slashes: what is wrong with it. */
public final class EntryName {

	private static final int LONGEST = 1024;
	private static final int DEEPEST = 32;
	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

	private EntryName() {
	}

	/** @return why no file may have this name */
	public static Optional<Fault> fault(String name) {
		return wrong(name).map(Fault::name);
	}

	private static Optional<String> wrong(String name) {
		if (name.isEmpty()) {
			return Optional.of("has no name");
		}
		if (name.length() > LONGEST) {
			return Optional.of("has a name of more than " + Refusal.number(LONGEST) + " characters");
		}
		if (name.codePoints().anyMatch(EntryName::invisible)) {
			return Optional.of("has control characters in its name");
		}
		return wrongPlace(name);
	}

	private static Optional<String> wrongPlace(String name) {
		if (name.indexOf('\\') >= 0) {
			return Optional.of("mixes slashes and backslashes in its name");
		}
		if (name.startsWith("/")) {
			return Optional.of("has an absolute name, which points outside the bundle");
		}
		if (DRIVE.matcher(name).matches()) {
			return Optional.of("has a drive letter in its name, which points outside the bundle");
		}
		return wrongFolder(Arrays.asList(name.split("/")));
	}

	private static Optional<String> wrongFolder(List<String> parts) {
		if (parts.contains("..")) {
			return Optional.of("has \"..\" in its name, which points outside the bundle");
		}
		if (parts.contains(".") || parts.contains("")) {
			return Optional.of("has a folder without a name in its name");
		}
		return parts.size() > DEEPEST ? Optional.of("lies more than " + DEEPEST + " folders deep") : Optional.empty();
	}

	/** @return what two names share that a file system or a phone could take for the same */
	public static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** Control characters, those that turn the direction of text and so disguise a name, and what is no character. */
	static boolean invisible(int c) {
		return Character.isISOControl(c) || c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x2028 && c <= 0x202E
				|| c >= 0x2066 && c <= 0x2069 || Character.getType(c) == Character.SURROGATE;
	}
}
