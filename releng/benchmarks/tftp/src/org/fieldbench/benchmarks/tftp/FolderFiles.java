/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;

/** The files right in a folder, by their exact names. */
final class FolderFiles implements FileSource {

	private final Path folder;

	FolderFiles(Path folder) {
		this.folder = folder;
	}

	@Override
	public Optional<ServedFile> find(String requestedName) throws IOException {
		if (!names().contains(requestedName)) {
			return Optional.empty();
		}
		Path path = folder.resolve(requestedName);
		return Optional.of(new FolderFile(requestedName, path, Files.size(path)));
	}

	@Override
	public List<String> names() {
		return Arrays.stream(Objects.requireNonNullElse(folder.toFile().list(), new String[0])).sorted().toList();
	}

	private record FolderFile(String name, Path path, long size) implements ServedFile {

		@Override
		public InputStream open() throws IOException {
			return Files.newInputStream(path);
		}

		@Override
		public Optional<Object> revision() throws IOException {
			BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
			return Optional.of(List.of(path, now.size(), now.lastModifiedTime(), Objects.requireNonNullElse(now.fileKey(), path)));
		}
	}
}
