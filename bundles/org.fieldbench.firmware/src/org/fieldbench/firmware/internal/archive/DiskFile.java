/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/**
 * A file for reading that survives the interruption of a thread. A FileChannel is closed for everyone when one reader is
 * interrupted, as a cancelled job or a stopped transfer is; here the others read on.
 */
public final class DiskFile implements SeekableByteChannel {

	private final Path path;
	private final RandomAccessFile file;
	private volatile boolean open = true;

	/** @throws IOException if it cannot be read */
	public DiskFile(Path path) throws IOException {
		this.path = path;
		this.file = new RandomAccessFile(path.toFile(), "r");
	}

	/** @return where it lies */
	public Path path() {
		return path;
	}

	/**
	 * @param position in bytes from the start
	 * @param length bytes
	 * @return exactly so many bytes, to be read in little-endian order as zip has it
	 * @throws EOFException if the file ends before
	 */
	public synchronized ByteBuffer bytes(long position, int length) throws IOException {
		byte[] bytes = new byte[length];
		position(position);
		file.readFully(bytes);
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	@Override
	public synchronized int read(ByteBuffer target) throws IOException {
		ensureOpen();
		if (!target.hasArray()) {
			throw new IllegalArgumentException("Only buffers that lie in an array can be read into.");
		}
		int count = file.read(target.array(), target.arrayOffset() + target.position(), target.remaining());
		target.position(target.position() + Math.max(0, count));
		return count;
	}

	@Override
	public synchronized long position() throws IOException {
		ensureOpen();
		return file.getFilePointer();
	}

	@Override
	public synchronized SeekableByteChannel position(long position) throws IOException {
		ensureOpen();
		file.seek(position);
		return this;
	}

	@Override
	public synchronized long size() throws IOException {
		ensureOpen();
		return file.length();
	}

	@Override
	public int write(ByteBuffer source) {
		throw new NonWritableChannelException();
	}

	@Override
	public SeekableByteChannel truncate(long size) {
		throw new NonWritableChannelException();
	}

	@Override
	public boolean isOpen() {
		return open;
	}

	@Override
	public synchronized void close() throws IOException {
		open = false;
		file.close();
	}

	private void ensureOpen() throws ClosedChannelException {
		if (!open) {
			throw new ClosedChannelException();
		}
	}
}
