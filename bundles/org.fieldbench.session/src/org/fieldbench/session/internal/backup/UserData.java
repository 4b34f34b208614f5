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

	/** Where the team's database is, and what was put aside when an article was shared. No password is in it. */
	static final String TEAM = "team";

	/** What the workbench remembers, such as the site's values; a folder of the workbench's in the data folder. */
	static final String SETTINGS = "settings";

	/**
	 * The folders of which each file stands for itself: the pictures of comments and texts of shipped articles that were read, which
	 * are named by their content, and settings.
	 */
	static final List<String> FILE_BY_FILE = List.of("pictures", "read", SETTINGS);

	/** The folders that are put back as a whole. */
	static final List<String> WHOLE = List.of(ARTICLES, CATALOGS, TEAM);

	/** The folders that are backed up beside the store. The search index is not: it is built of the articles. */
	static final List<String> FOLDERS = Stream.concat(WHOLE.stream(), FILE_BY_FILE.stream()).toList();

	/** Those that the program writes by itself, at each exchange and each end, are no reason for a backup. */
	private static final List<String> CHANGED_BY_THE_USER = FOLDERS.stream().filter(folder -> !folder.equals(TEAM) && !folder.equals(SETTINGS)).toList();

	private static final String OURS = "org.fieldbench.";

	StoreFile store() {
		return new StoreFile(data);
	}

	/** @return where a folder of a backup belongs */
	Path place(String folder) {
		return data.resolve(folder.equals(SETTINGS) ? "workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings" : folder);
	}

	/** Shows all files but the store, by the names that they have in a backup. */
	void files(ArticleFiles.Visitor visitor) throws IOException {
		ArticleFiles.visit(data.resolve(ARTICLES), (name, file) -> visitor.file(ARTICLES + "/" + name, file));
		for (String folder : FOLDERS) {
			if (!folder.equals(ARTICLES)) {
				files(folder, visitor);
			}
		}
	}

	private void files(String folder, ArticleFiles.Visitor visitor) throws IOException {
		Path top = place(folder);
		if (Files.isDirectory(top)) {
			try (Stream<Path> all = Files.walk(top)) {
				for (Path file : (Iterable<Path>) all.filter(file -> isWanted(folder, file))::iterator) {
					visitor.file(folder + "/" + top.relativize(file).toString().replace('\\', '/'), file);
				}
			}
		}
	}

	/** What is being written has such a name; of the settings only ours are wanted. */
	private static boolean isWanted(String folder, Path file) {
		String name = file.getFileName().toString();
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !(name.startsWith(".") && name.endsWith(".tmp"))
				&& (!folder.equals(SETTINGS) || name.startsWith(OURS));
	}

	/** @return whether there is anything to back up */
	boolean isThere() throws IOException {
		if (!store().parts().isEmpty()) {
			return true;
		}
		for (String folder : CHANGED_BY_THE_USER) {
			if (anyLater(data.resolve(folder), Instant.MIN)) {
				return true;
			}
		}
		return false;
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
		for (String folder : CHANGED_BY_THE_USER) {
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
