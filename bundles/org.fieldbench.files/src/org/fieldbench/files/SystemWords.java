/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.files;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What the system says of a failure. */
final class SystemWords {

	private SystemWords() {
	}

	/** @return without the name of the file, which Java puts before it, and without a full stop */
	static String of(IOException cause) {
		String words = cause instanceof FileSystemException failed && failed.getReason() != null ? failed.getReason() : cause.getMessage();
		return (words == null ? cause.getClass().getSimpleName() : words).replaceAll("\\.$", "");
	}
}
