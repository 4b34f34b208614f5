/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Steps on the disk. */
final class DiskSteps implements FileSteps {

	@Override
	public void createFolders(Path folder) throws IOException {
		Files.createDirectories(folder);
	}

	@Override
	public void write(Path file, InputStream content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			content.transferTo(Channels.newOutputStream(channel));
			channel.force(true);
		}
	}

	@Override
	public void rename(Path file, Path name) throws IOException {
		Files.move(file, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void sync(Path folder) throws IOException {
		if (!System.getProperty("os.name").startsWith("Windows")) { // Windows opens no folder, and needs none to be forced
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	@Override
	public void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}
}
