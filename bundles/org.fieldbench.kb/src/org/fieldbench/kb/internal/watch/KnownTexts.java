/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.internal.files.PutFiles;

/**
 * Keeps texts that were read and that no history keeps: those of shipped articles, which a new program replaces.
 *
 * @param folder asked for each time: where the data is may be chosen after this was made
 */
record KnownTexts(Supplier<Path> folder) {

	private static final String SUFFIX = ".md";
	private static final Pattern TEXT = Pattern.compile("[0-9a-f]{64}\\.md");
	private static final Duration AT_LEAST = Duration.ofDays(1);

	void keep(String sha256, String text) throws KnowledgeBaseException {
		try {
			if (!isKeptOnceMore(file(sha256))) {
				PutFiles.put(file(sha256), text.getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new KnowledgeBaseException("What you read cannot be kept in " + folder.get() + ": " + SystemWords.of(e)
					+ ". Nothing was noted. Look at that folder and the disk, and try again.", e);
		}
	}

	/** A new time saves it from being pruned before somebody refers to it. */
	private static boolean isKeptOnceMore(Path file) throws IOException {
		try {
			Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
			return true;
		} catch (NoSuchFileException e) {
			return false;
		}
	}

	Optional<String> find(String sha256) throws KnowledgeBaseException {
		try {
			return Optional.of(Files.readString(file(sha256)));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new KnowledgeBaseException("What you read cannot be read again from " + file(sha256) + ": " + SystemWords.of(e)
					+ ". Mark the article as read to go on from its present text.", e);
		}
	}

	/**
	 * Deletes texts that nobody refers to any more. One that was kept within the last day stays: another program may be about to
	 * refer to it. What cannot be deleted now is tried again with the next.
	 *
	 * @param wanted their SHA-256
	 */
	void prune(Set<String> wanted, Instant now) {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.get(), "*.md")) {
			for (Path file : files) {
				String name = file.getFileName().toString();
				if (TEXT.matcher(name).matches() && !wanted.contains(name.substring(0, name.length() - SUFFIX.length())) && isOld(file, now)) {
					Files.deleteIfExists(file);
				}
			}
		} catch (NoSuchFileException e) {
			return; // nothing was ever kept
		} catch (IOException | DirectoryIteratorException e) {
			System.getLogger(KnownTexts.class.getName()).log(System.Logger.Level.WARNING, "Old texts in " + folder.get() + " cannot be deleted.", e);
		}
	}

	private static boolean isOld(Path file, Instant now) throws IOException {
		return Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(AT_LEAST));
	}

	private Path file(String sha256) {
		return folder.get().resolve(sha256.replaceAll("[^0-9a-f]", "_") + SUFFIX);
	}
}
