/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** How the store's files look from outside: cheap to ask every few seconds, and another whenever somebody has written. */
record StoreStamp(List<String> files) {

	static StoreStamp of(Path folder) {
		return new StoreStamp(List.of(look(folder.resolve("fieldbench.db")), look(folder.resolve("fieldbench.db-wal"))));
	}

	private static String look(Path file) {
		try {
			BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
			return is.size() + " " + is.lastModifiedTime();
		} catch (IOException e) {
			return ""; // it is not there
		}
	}
}
