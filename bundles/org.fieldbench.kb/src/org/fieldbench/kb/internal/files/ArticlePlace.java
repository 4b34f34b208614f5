/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where the files of one article are.
 *
 * @param id the article's
 * @param folder of the article
 */
record ArticlePlace(String id, Path folder) {

	static final String TEXT = ".md";
	static final String DETAILS = ".yaml";
	static final String LOCK = ".lock";

	/** @return the text as it reads now */
	Path article() {
		return folder.resolve("article" + TEXT);
	}

	/** @return folder of the attachments as they are now */
	Path attachments() {
		return folder.resolve("attachments");
	}

	/** @return folder of the revisions */
	Path revisions() {
		return folder.resolve("revisions");
	}

	/** @return the text of a revision */
	Path text(int number) {
		return revisions().resolve(name(number) + TEXT);
	}

	/** @return what the revision is; it exists when the revision does */
	Path details(int number) {
		return revisions().resolve(name(number) + DETAILS);
	}

	/** @return folder of the content of all attachments that ever were, each named by its SHA-256 */
	Path contents() {
		return revisions().resolve("attachments");
	}

	/** @return holds the number of the revision that is being kept */
	Path pending() {
		return revisions().resolve("pending");
	}

	Path lock() {
		return folder.resolve(LOCK);
	}

	/** What a first save that failed leaves behind is no article: without details there is no revision. */
	boolean exists() {
		return Files.exists(article()) || hasRevision();
	}

	private boolean hasRevision() {
		try (DirectoryStream<Path> details = Files.newDirectoryStream(revisions(), "[0-9]*" + DETAILS)) {
			return details.iterator().hasNext();
		} catch (NoSuchFileException | NotDirectoryException e) {
			return false;
		} catch (IOException | DirectoryIteratorException e) {
			return true; // opening it says why it cannot be read
		}
	}

	private static String name(int number) {
		return String.format(Locale.ROOT, "%04d", number);
	}
}
