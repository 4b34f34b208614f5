/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file cannot be read. Its message is for the user: which file, why, and what to do. */
public final class UnreadableException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param cause what the system said */
	public UnreadableException(Path file, IOException cause) {
		super(sentence(file, cause), cause);
	}

	private static String sentence(Path file, IOException cause) {
		if (cause instanceof NoSuchFileException) {
			return "There is no file " + file + ". Check the path.";
		}
		if (Files.isDirectory(file)) {
			return file + " is a folder. Name a file.";
		}
		if (cause instanceof AccessDeniedException) {
			return file + " cannot be read: you may not read it. Change its permissions, or ask its owner.";
		}
		return file + " cannot be read: " + SystemWords.of(cause) + ".";
	}
}
