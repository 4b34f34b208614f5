/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Puts whole files in their places: whoever looks sees the old one or the new one, also after a power cut. */
final class SafeFiles {

	/** Ends the name of a file that is being written. */
	static final String UNFINISHED = ".tmp";

	private final FileSteps steps;

	SafeFiles(FileSteps steps) {
		this.steps = steps;
	}

	void put(Path file, byte[] content) throws IOException {
		put(file, new ByteArrayInputStream(content));
	}

	void put(Path file, InputStream content) throws IOException {
		Path unfinished = unfinished(file.getParent());
		try {
			steps.write(unfinished, content);
			steps.rename(unfinished, file);
		} catch (IOException e) {
			forget(unfinished, e);
			throw e;
		}
		steps.sync(file.getParent());
	}

	/** @return a name for a file that is not finished, in a folder that is made when it is not there */
	Path unfinished(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			steps.createFolders(folder);
			steps.sync(folder.getParent());
		}
		return folder.resolve("." + UUID.randomUUID() + UNFINISHED);
	}

	/** Writes a file whose name depends on what is in it. */
	void write(Path unfinished, InputStream content) throws IOException {
		steps.write(unfinished, content);
	}

	/** Gives such a file its name. */
	void name(Path unfinished, Path file) throws IOException {
		steps.rename(unfinished, file);
		steps.sync(file.getParent());
	}

	void delete(Path file) throws IOException {
		steps.delete(file);
	}

	/** Clears up after a failure, which is what counts. */
	void forget(Path unfinished, IOException failure) {
		try {
			steps.delete(unfinished);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
