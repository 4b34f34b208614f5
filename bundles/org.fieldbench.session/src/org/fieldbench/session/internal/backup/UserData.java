/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleFiles;
import org.fieldbench.store.StoreFile;

/** What is backed up of a data folder. */
record UserData(Path data) {

	static final String ARTICLES = "articles";
	static final String CATALOGS = "catalogs";

	/** The folders that are backed up beside the store. */
	static final List<String> FOLDERS = List.of(ARTICLES, CATALOGS);

	StoreFile store() {
		return new StoreFile(data);
	}

	/** Shows all files but the store, by the names that they have in a backup. */
	void files(ArticleFiles.Visitor visitor) throws IOException {
		ArticleFiles.visit(data.resolve(ARTICLES), (name, file) -> visitor.file(ARTICLES + "/" + name, file));
		Path catalogs = data.resolve(CATALOGS);
		if (Files.isDirectory(catalogs)) {
			try (Stream<Path> all = Files.walk(catalogs)) {
				for (Path file : (Iterable<Path>) all.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))::iterator) {
					visitor.file(CATALOGS + "/" + catalogs.relativize(file).toString().replace('\\', '/'), file);
				}
			}
		}
	}

	/** @return whether there is anything to back up */
	boolean isThere() throws IOException {
		return !store().parts().isEmpty() || anyLater(data.resolve(ARTICLES), Instant.MIN) || anyLater(data.resolve(CATALOGS), Instant.MIN);
	}

	/** @return how large all is, in bytes */
	long size() throws IOException {
		long[] size = { store().size() };
		files((name, file) -> size[0] += Files.size(file));
		return size[0];
	}

	/** @return whether something may have been changed after a time; looks at the folders of the articles, not into them */
	boolean changedSince(Instant time) throws IOException {
		for (Path part : store().parts()) {
			if (isLater(part, time)) {
				return true;
			}
		}
		for (String folder : FOLDERS) {
			if (anyLater(data.resolve(folder), time)) {
				return true;
			}
		}
		return false;
	}

	private static boolean anyLater(Path folder, Instant time) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				if (isLater(file, time)) {
					return true;
				}
			}
			return false;
		} catch (NoSuchFileException e) {
			return false;
		}
	}

	private static boolean isLater(Path file, Instant time) throws IOException {
		try {
			return Files.getLastModifiedTime(file).toInstant().isAfter(time);
		} catch (NoSuchFileException e) {
			return false; // it went away in this moment
		}
	}
}
