/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as a whole: replace, delete, read. */
final class FileTree {

	private FileTree() {
	}

	static void replace(Path old, Path fresh) throws IOException {
		delete(old);
		for (var file : read(fresh).entrySet()) {
			Path target = old.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.writeString(target, file.getValue());
		}
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	/** Relative name with forward slashes, to text with plain line feeds. */
	static SortedMap<String, String> read(Path folder) throws IOException {
		SortedMap<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			List<Path> all = paths.filter(Files::isRegularFile).toList();
			for (Path path : all) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				files.put(name, Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n"));
			}
		}
		return files;
	}
}
