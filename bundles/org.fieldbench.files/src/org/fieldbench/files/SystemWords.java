/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Why something could not be done with a file, for sentences that say themselves which file and what to do, such as "The picture
 * cannot be kept: you have no permission for it."
 */
public final class SystemWords {

	private SystemWords() {
	}

	/** @return in our words where we have some, else in those of the system; without the name of the file, and without a full stop */
	public static String of(IOException cause) {
		return switch (cause) {
		case AccessDeniedException denied -> "you have no permission for it";
		case NoSuchFileException missing -> "it is not there";
		case NotDirectoryException file -> "it is no folder";
		case FileAlreadyExistsException there -> "something else has its name";
		default -> isNoRoom(cause) ? "there is no room left on the disk" : raw(cause);
		};
	}

	/** Only systems that speak English say so. */
	static boolean isNoRoom(IOException cause) {
		return raw(cause).contains("No space left");
	}

	/** Java puts the name of the file before it. */
	private static String raw(IOException cause) {
		String words = cause instanceof FileSystemException failed && failed.getReason() != null ? failed.getReason() : cause.getMessage();
		return (words == null ? cause.getClass().getSimpleName() : words).replaceAll("\\.$", "");
	}
}
