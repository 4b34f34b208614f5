/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.BackupFile;
import org.fieldbench.store.StoreFile.Rescued;

/**
 * Backups of what the user has in the data folder: the store with sessions, phones, comments and marks of reading; the articles,
 * the catalogs, the pictures of comments, the shipped articles as they were read, where the team's database is, and the workbench's
 * settings. Keys and passwords are left out, since a backup is carried about; so is the search index, which is built of the articles.
 * An OSGi service; all that it does may take long.
 */
public interface Backups {

	/** What is in a backup, in words for the user, to stand behind "your" or "all". */
	String CONTENTS = "sessions, phones, articles, comments with their pictures, favourites, catalogs and settings";

	/**
	 * What a backup was found to be.
	 *
	 * @param files how many are in it
	 * @param bytes how large they are together
	 * @param problems what is wrong with it, a sentence each; empty when it is sound
	 */
	record Verdict(long files, long bytes, List<String> problems) {

		public boolean isSound() {
			return problems.isEmpty();
		}
	}

	/**
	 * A backup that was made.
	 *
	 * @param leftOut files that could not be read, a sentence each
	 */
	record Made(BackupFile backup, List<String> leftOut) {
	}

	/**
	 * What was put back.
	 *
	 * @param aside the folder that holds what was there before; empty when there was nothing
	 */
	record Restored(BackupFile backup, Optional<Path> aside) {
	}

	/** What was saved of a damaged store, and where the damaged one is now. */
	record RescuedStore(List<Rescued> tables, Path aside) {
	}

	/** @return where backups are made; the folder need not exist */
	Path folder();

	/** @return those in the folder, newest first */
	List<BackupFile> list() throws BackupException;

	/**
	 * Makes a backup, and reads it back.
	 *
	 * @param out a file that does not exist and ends with .zip, or a folder that is there; empty for the folder of the backups
	 * @throws BackupException if it cannot be made, e.g. because there is not enough room; nothing is left of it then
	 */
	Made make(Optional<Path> out, BackupProgress progress) throws BackupException;

	/**
	 * Makes today's backup if there is none yet and something was changed since the last one, and deletes old ones: of the last seven
	 * days and the last four weeks that have one, the newest stays. Those that somebody asked for stay all.
	 *
	 * @return empty when none was due, or another program makes it
	 */
	Optional<Made> makeIfDue(BackupProgress progress) throws BackupException;

	/** Compares each file of a backup with its SHA-256, and reads the store in it from end to end. */
	Verdict check(BackupFile backup, BackupProgress progress) throws BackupException;

	/**
	 * @param name of one in the folder, or the path of any
	 * @throws BackupException if there is none
	 */
	BackupFile find(String name) throws BackupException;

	/**
	 * Puts a backup in the place of what is there, which is kept aside. Nothing is touched unless the whole backup is sound.
	 *
	 * @throws BackupException if it is not, or the store is in use; what was there is there then
	 */
	Restored restore(BackupFile backup, BackupProgress progress) throws BackupException;

	/** Keeps a damaged store aside, and puts one in its place that has all that can still be read. */
	RescuedStore rescue() throws BackupException;

	/**
	 * Notes that a backup is to be put back when the workbench starts again, before anything is open.
	 *
	 * @throws IOException if that cannot be noted
	 */
	void restoreAtStart(BackupFile backup) throws IOException;

	/** Does what {@link #restoreAtStart} noted, once, whether it succeeds or not. */
	Optional<Restored> restoreNoted() throws BackupException;
}
