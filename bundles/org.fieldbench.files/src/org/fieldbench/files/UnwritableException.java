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

/** A file cannot be written. Its message is for the user: which file, why, and what to do. */
public final class UnwritableException extends IOException {

	private static final long serialVersionUID = 1L;

	/** @param cause what the system said */
	public UnwritableException(Path file, IOException cause) {
		super(sentence(file, why(file, cause)), cause);
	}

	private UnwritableException(Path file, String why) {
		super(sentence(file, why));
	}

	static UnwritableException noFolder(Path file) {
		return new UnwritableException(file, "there is no such folder. Make it, or choose another one.");
	}

	static UnwritableException noFile(Path file) {
		return new UnwritableException(file, Files.isDirectory(file) ? "it is a folder. Name a file in it."
				: "something that is no file has this name. Choose another name.");
	}

	private static String sentence(Path file, String why) {
		return file + " cannot be written: " + why;
	}

	private static String why(Path file, IOException cause) {
		if (cause instanceof AccessDeniedException) {
			return "you may not write there. Choose another folder.";
		}
		if (cause instanceof NoSuchFileException) {
			return "there is no such folder. Make it, or choose another one.";
		}
		if (isFull(file, cause)) {
			return "there is no room left on the disk. Make room, or choose another disk.";
		}
		return SystemWords.of(cause) + ". Choose another folder.";
	}

	/** Each system has words of its own for it, in the user's language. */
	private static boolean isFull(Path file, IOException cause) {
		try {
			return SystemWords.isNoRoom(cause) || Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() == 0;
		} catch (IOException e) {
			return false;
		}
	}
}
