/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;

/** Names that are allowed, but misleading, or trouble on some computers. */
public final class NameDoubts {

	/** Devices of Windows, with any ending (Microsoft: Naming Files, Paths, and Namespaces). */
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
	private static final Set<String> PROGRAMS = Set.of("exe", "com", "bat", "cmd", "scr", "pif", "msi", "js", "vbs", "ps1", "lnk", "hta");
	/** An ending in front of another, e.g. pdf in notes.pdf.exe; a version such as 2.exe is none. */
	private static final Pattern TWO_ENDINGS = Pattern.compile(".*\\.([a-z][a-z0-9]{1,4})\\s*\\.([a-z0-9]{2,3})");

	private NameDoubts() {
	}

	/** @param name with forward slashes, without {@link EntryName#fault} */
	public static Optional<Finding> of(String name) {
		for (String part : name.split("/")) {
			Optional<Finding> doubt = ofPart(name, part);
			if (doubt.isPresent()) {
				return doubt;
			}
		}
		return Optional.empty();
	}

	private static Optional<Finding> ofPart(String name, String part) {
		String lower = part.toLowerCase(Locale.ROOT);
		if (part.isBlank() || part.endsWith(" ") || part.endsWith(".") || part.startsWith(" ")) {
			return doubt(name, "has a blank or a period at an end of its name",
					"Windows drops it when it unpacks; a phone would not find the file, or find another.",
					"Ask the vendor what it is called. Here it is served under its exact name.");
		}
		if (DEVICE.matcher(lower).matches()) {
			return doubt(name, "is called like a device of Windows",
					"Windows can neither unpack nor open it.",
					"Serve it from here, without unpacking it.");
		}
		var endings = TWO_ENDINGS.matcher(lower);
		if (endings.matches() && PROGRAMS.contains(endings.group(2))) {
			return doubt(name, "is a program that its name passes off as ." + endings.group(1), "Windows hides the last ending, so that one opens it and runs it.", "Do not open it. Ask the vendor what it is for.");
		}
		return Optional.empty();
	}

	private static Optional<Finding> doubt(String name, String what, String why, String whatToDo) {
		return Optional.of(new Finding(Severity.CAUTION, Refusal.quoted(name) + " " + what + ".", why, whatToDo));
	}
}
