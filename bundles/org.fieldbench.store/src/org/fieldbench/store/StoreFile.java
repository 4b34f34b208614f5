/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.store.internal.SqliteFile;
import org.fieldbench.store.internal.SqliteRescue;

/**
 * The file of a data folder's store, as a whole: to copy it, check it, and read what is left of a damaged one.
 *
 * @param data the data folder
 */
public record StoreFile(Path data) {

	/** Its name in the data folder, and in a backup. */
	public static final String NAME = "fieldbench.db";

	/** @return the file; it need not exist */
	public Path path() {
		return data.resolve(NAME);
	}

	/** @return those of the files that SQLite keeps that are there: the store and what it has not yet put into it */
	public List<Path> parts() {
		return Stream.of(NAME, NAME + "-wal", NAME + "-shm").map(data::resolve).filter(Files::exists).toList();
	}

	/**
	 * @return what the store takes on the disk, in bytes
	 * @throws IOException if that cannot be read
	 */
	public long size() throws IOException {
		long size = 0;
		for (Path part : parts()) {
			size += Files.size(part);
		}
		return size;
	}

	/**
	 * Copies the store, as it is at this moment, while others may work on it.
	 *
	 * @param copy a file that does not exist
	 * @throws StoreException if the store is damaged, or the copy cannot be written
	 */
	public void copyTo(Path copy) throws StoreException {
		SqliteFile.of(path()).copyTo(copy);
	}

	/**
	 * Reads a store from its first page to its last.
	 *
	 * @param file e.g. a copy
	 * @throws StoreException if it is damaged, or no store
	 */
	public static void check(Path file) throws StoreException {
		SqliteFile.of(file).check();
	}

	/**
	 * Sees to it that nobody has the store open, and that all is in the one file; a damaged store is let pass.
	 *
	 * @throws StoreException if somebody has
	 */
	public void release() throws StoreException {
		if (Files.exists(path())) {
			SqliteFile.of(path()).release();
		}
	}

	/**
	 * Writes all rows of the store that can be read into a new one.
	 *
	 * @param fresh a folder without a store
	 * @return for each table how many rows were saved, and whether these were all
	 * @throws StoreException if there is no store, or nothing of it can be read, or the new one cannot be written
	 */
	public List<Rescued> rescueInto(Path fresh) throws StoreException {
		return new SqliteRescue(path()).into(fresh);
	}

	/**
	 * What was saved of a table.
	 *
	 * @param rows how many
	 * @param whole whether the table could be read to its end
	 */
	public record Rescued(String table, long rows, boolean whole) {
	}
}
