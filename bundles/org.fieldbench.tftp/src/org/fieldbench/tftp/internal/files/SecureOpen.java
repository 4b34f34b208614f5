/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.Set;

/**
 * Opens a file below a folder without following any link, so that none that is put in the way meanwhile leads out. Where the system
 * offers it, each folder is opened from the one before and cannot be exchanged on the way.
 */
final class SecureOpen {

	private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

	private SecureOpen() {
	}

	/**
	 * @param root without links
	 * @param file below it, without links
	 */
	static SeekableByteChannel read(Path root, Path file) throws IOException {
		// opening a folder reads none of its entries
		try (DirectoryStream<Path> folder = Files.newDirectoryStream(root)) {
			return folder instanceof SecureDirectoryStream<Path> secure ? descend(secure, root.relativize(file))
					: Files.newByteChannel(file, READ);
		}
	}

	private static SeekableByteChannel descend(SecureDirectoryStream<Path> folder, Path rest) throws IOException {
		Path first = rest.getName(0);
		if (rest.getNameCount() == 1) {
			checkRegular(folder, first);
			return folder.newByteChannel(first, READ);
		}
		try (SecureDirectoryStream<Path> next = folder.newDirectoryStream(first, LinkOption.NOFOLLOW_LINKS)) {
			return descend(next, rest.subpath(1, rest.getNameCount()));
		}
	}

	/** Opening a pipe would wait for its writer. */
	private static void checkRegular(SecureDirectoryStream<Path> folder, Path name) throws IOException {
		var view = folder.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (!view.readAttributes().isRegularFile()) {
			throw new FileSystemException(name.toString(), null, "is no ordinary file");
		}
	}
}
