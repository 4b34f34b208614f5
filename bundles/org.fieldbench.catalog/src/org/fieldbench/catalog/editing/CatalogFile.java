/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.check.CatalogCheck;
import org.fieldbench.catalog.registry.CatalogWriter;

/** A catalog's file and what it held when it was last read or written. */
record CatalogFile(Path path, byte[] content) {

	/** @throws IOException if it cannot be read; the message is a sentence for the user */
	static CatalogFile of(Path path) throws IOException {
		try {
			if (Files.size(path) > CatalogCheck.LARGEST) {
				throw new IOException(path + " is larger than any catalog. Choose a catalog file.");
			}
			return new CatalogFile(path, Files.readAllBytes(path));
		} catch (NoSuchFileException e) {
			throw new IOException("There is no file " + path + ".", e);
		}
	}

	/** Writes beside it first and then puts it in place, so that the former content is there until the new one is whole. */
	static CatalogFile write(Path path, Catalog catalog) throws IOException {
		byte[] content = CatalogWriter.toBytes(catalog);
		Path target = path.toAbsolutePath();
		// As org.fieldbench.files does, which the catalog does not know: a partner may use catalogs without it.
		// Not a temporary file: those are for their owner alone, and this one may be for others.
		String mark = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
		Path fresh = Files.createDirectories(target.getParent()).resolve(target.getFileName() + "." + mark + ".part");
		try {
			Files.write(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
			move(fresh, target);
		} finally {
			Files.deleteIfExists(fresh);
		}
		return new CatalogFile(path, content);
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network file systems cannot; the file is whole all the same.
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** @return the file's name alone */
	String name() {
		return path.getFileName().toString();
	}

	/** A file that is gone is no conflict: it is written anew. */
	void checkUnchanged() throws IOException {
		if (Files.exists(path) && !Arrays.equals(content, Files.readAllBytes(path))) {
			throw new ChangedOnDiskException(path);
		}
	}
}
