/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.util.UUID;
import java.util.regex.Pattern;

/** The names under which files lie that are still coming in. */
public final class PartFile {

	private static final Pattern NAME = Pattern.compile("\\.upload-[0-9a-f]{32}\\.part", Pattern.CASE_INSENSITIVE);

	private PartFile() {
	}

	/** @return a name that no other upload has */
	public static String newName() {
		return ".upload-" + UUID.randomUUID().toString().replace("-", "") + ".part";
	}

	/** @return whether it is one of ours, from whichever run */
	public static boolean is(String name) {
		return NAME.matcher(name).matches();
	}
}
