/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.internal.files.PutFiles;

/**
 * Keeps texts that were read and that no history keeps: those of shipped articles, which a new program replaces.
 *
 * @param folder asked for each time: where the data is may be chosen after this was made
 */
record KnownTexts(Supplier<Path> folder) {

	void keep(String sha256, String text) throws KnowledgeBaseException {
		try {
			if (!Files.exists(file(sha256))) {
				PutFiles.put(file(sha256), text.getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new KnowledgeBaseException("What you read cannot be kept in " + folder.get() + ": " + e.getMessage(), e);
		}
	}

	Optional<String> find(String sha256) throws KnowledgeBaseException {
		try {
			return Optional.of(Files.readString(file(sha256)));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new KnowledgeBaseException("What you read cannot be read again from " + file(sha256) + ": " + e.getMessage(), e);
		}
	}

	private Path file(String sha256) {
		return folder.get().resolve(sha256.replaceAll("[^0-9a-f]", "_") + ".md");
	}
}
