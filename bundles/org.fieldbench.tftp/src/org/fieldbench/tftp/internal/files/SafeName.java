/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that mean a file in or below a folder and nothing else, on whatever system. Strict on all of them, since a folder may lie on
 * a stick that goes from one to another.
 */
public final class SafeName {

	private static final int LONGEST = 1024;
	/** In bytes; what ext4, NTFS and APFS take, about. */
	private static final int LONGEST_PART = 255;

	/** Windows gives these to devices in every folder, with any extension. */
	private static final Pattern DEVICE = Pattern.compile(
			"(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private SafeName() {
	}

	/** @return the folders and last the file that the name means; empty if it could mean anything else */
	public static Optional<List<String>> parts(String name) {
		if (name.length() > LONGEST) {
			return Optional.empty();
		}
		List<String> parts = List.of(name.split("/", -1));
		return parts.stream().allMatch(SafeName::isSafe) ? Optional.of(parts) : Optional.empty();
	}

	/** @return whether it can be the name of a file or folder, without any path; dots alone cannot */
	public static boolean isSafe(String part) {
		return !part.isEmpty() && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART
				&& part.chars().noneMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\' || c == ':')
				&& !part.endsWith(".") && !part.endsWith(" ") && !DEVICE.matcher(part).matches();
	}

	/** @return with slashes only, and none at the start */
	public static String withoutRoot(String name) {
		String slashed = name.replace('\\', '/');
		int start = 0;
		while (start < slashed.length() && slashed.charAt(start) == '/') {
			start++;
		}
		return slashed.substring(start);
	}

	/** @return without the spaces at its end, which some Cisco phones send */
	public static String trimmed(String name) {
		int end = name.length();
		while (end > 0 && name.charAt(end - 1) == ' ') {
			end--;
		}
		return name.substring(0, end);
	}

	/** @return whether one of its parts leads up, whichever slashes it has */
	public static boolean climbs(String name) {
		return Arrays.asList(name.split("[/\\\\]")).contains("..");
	}
}
