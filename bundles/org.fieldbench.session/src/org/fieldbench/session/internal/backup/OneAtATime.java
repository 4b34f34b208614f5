/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps other programs and threads from backups of the same data folder. The system ends it when the process dies. */
final class OneAtATime implements AutoCloseable {

	private final FileChannel channel;

	private OneAtATime(FileChannel channel) {
		this.channel = channel;
	}

	/** @return empty when somebody else has it */
	static Optional<OneAtATime> in(Path folder) throws IOException {
		Files.createDirectories(folder);
		FileChannel channel = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return Optional.of(new OneAtATime(channel));
			}
		} catch (OverlappingFileLockException e) {
			// a thread of this program has it
		} catch (IOException e) {
			channel.close();
			throw e;
		}
		channel.close();
		return Optional.empty();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
