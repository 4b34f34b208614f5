/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which names an attachment may have: those that mean the same file, and only that, on every system. */
public final class AttachmentNames {

	/** Longest name, in characters. */
	public static final int LONGEST = 120;
	/** Longest name, in bytes of UTF-8: file systems of Linux count these, and end at 255. */
	public static final int MOST_BYTES = 240;

	private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

	private AttachmentNames() {
	}

	/** @return what is wrong with the name, a sentence; empty when it can be used */
	public static Optional<String> problem(String name) {
		if (name.isBlank()) {
			return Optional.of("An attachment needs a name.");
		}
		if (name.length() > LONGEST) {
			return Optional.of("The name of an attachment may have " + LONGEST + " characters; this one has " + name.length() + ".");
		}
		if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of("The name \"" + name.substring(0, 20) + "\u2026\" is too long for some systems, which count its signs several times. Choose a shorter one.");
		}
		if (FORBIDDEN.matcher(name).find()) {
			return Optional.of("The name \"" + name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "?")
					+ "\" has a sign that not every system allows in a file name.");
		}
		if (name.startsWith(".") || name.endsWith(".") || !name.strip().equals(name)) {
			return Optional.of("The name \"" + name + "\" may not begin with a dot, nor end with one, nor have a blank at an end.");
		}
		return RESERVED.matcher(name).matches()
				? Optional.of("The name \"" + name + "\" means a device on Windows. Choose another one.") : Optional.empty();
	}

	/** @return whether two names mean the same file on a system that does not tell capitals from small letters */
	public static boolean same(String one, String other) {
		return normal(one).equalsIgnoreCase(normal(other));
	}

	/** @return the one of the names that means the same file as the given one */
	public static Optional<String> taken(String name, Collection<String> names) {
		return names.stream().filter(other -> same(name, other)).findFirst();
	}

	private static String normal(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}
}
