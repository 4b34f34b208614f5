/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

import org.fieldbench.kb.KnowledgeBaseException;

/** What went wrong with a file, for the user. */
final class FileProblems {

	private FileProblems() {
	}

	/** @param what the beginning of the sentence, e.g. "The article 7 cannot be read" */
	static KnowledgeBaseException of(String what, ArticlePlace place, IOException cause) {
		return new KnowledgeBaseException(what + ": " + why(place, cause) + ".", cause);
	}

	private static String why(ArticlePlace place, IOException cause) {
		return switch (cause) {
		case NoSuchFileException missing -> missing.getFile() + " is missing";
		case AccessDeniedException denied -> denied.getFile() + " may not be read or written by you";
		case FileSystemException failed when failed.getReason() != null -> decapitalized(failed.getReason()) + " (" + failed.getFile() + ")";
		default -> decapitalized(String.valueOf(cause.getMessage()).replaceAll("\\.$", "")) + " (" + place.folder() + ")";
		};
	}

	private static String decapitalized(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
	}
}
