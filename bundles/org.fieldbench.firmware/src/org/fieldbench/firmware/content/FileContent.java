/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file on disk. */
public final class FileContent implements Content {

	private final FileChannel channel;
	private final long size;

	FileContent(FileChannel channel) throws IOException {
		this.channel = channel;
		this.size = channel.size();
	}

	/** @throws IOException if it cannot be opened */
	public static FileContent open(Path file) throws IOException {
		return new FileContent(FileChannel.open(file, StandardOpenOption.READ));
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(long position, byte[] target, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
		while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) > 0) {
			// A channel may give less than there is.
		}
		return buffer.position();
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
