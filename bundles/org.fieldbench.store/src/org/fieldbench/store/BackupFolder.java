/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.store.BackupFile.Kind;

/**
 * Where the backups of a data folder are: in it, so that a portable copy takes them along.
 *
 * @param data the data folder
 */
public record BackupFolder(Path data) {

	/** @return the folder; it need not exist yet */
	public Path path() {
		return data.resolve("backups");
	}

	/** @return the file that exists while a backup is to be put back at the next start */
	public Path restoreNote() {
		return path().resolve("restore-at-start.txt");
	}

	/**
	 * @return all backups, newest first
	 * @throws IOException if the folder cannot be read
	 */
	public List<BackupFile> files() throws IOException {
		try (Stream<Path> files = Files.list(path())) {
			return files.map(BackupFile::of).flatMap(Optional::stream)
					.sorted(Comparator.comparing(BackupFile::time).thenComparing(BackupFile::name).reversed()).toList();
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}

	/** @return what somebody can do whose store is damaged: sentences that name the last backup, if there is one */
	public String advice() {
		return lastOfStore().map(last -> "The last backup is " + last.file() + ". To put it back, and keep the damaged store aside:"
				+ " fieldbench backup restore " + last.name() + ". To save what can still be read instead: fieldbench backup rescue.")
				.orElse("There is no backup of it in " + path()
						+ ". To save what can still be read, and keep the damaged store aside: fieldbench backup rescue.");
	}

	/** @return whether there is a backup of the store */
	public boolean hasStore() {
		return lastOfStore().isPresent();
	}

	private Optional<BackupFile> lastOfStore() {
		try {
			return files().stream().filter(backup -> backup.kind() != Kind.WITHOUT_STORE).findFirst();
		} catch (IOException e) {
			return Optional.empty(); // the store's damage is what counts here
		}
	}
}
