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
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for reading that survives the interruption of a thread. A FileChannel is closed for everyone when one reader is
 * interrupted, as a cancelled job or a stopped transfer is; here the others read on.
 */
public final class DiskFile implements SeekableByteChannel {

	private final RandomAccessFile file;
	/** To be deleted when closed; null if it is to stay, or is gone already. */
	private final Path leftover;
	private volatile boolean open = true;

	/** @throws IOException if it cannot be read */
	public DiskFile(Path path) throws IOException {
		this(path, null);
	}

	private DiskFile(Path path, Path leftover) throws IOException {
		this.file = new RandomAccessFile(path.toFile(), "r");
		this.leftover = leftover;
	}

	/**
	 * @param path a file that nobody else needs; it is gone at the latest when this is closed
	 * @throws IOException if it cannot be read
	 */
	static DiskFile temporary(Path path) throws IOException {
		// Where a file can lose its name while it is open, nothing stays behind even if the process is killed.
		DiskFile file = new DiskFile(path);
		if (path.toFile().delete()) {
			return file;
		}
		file.close();
		path.toFile().deleteOnExit();
		return new DiskFile(path, path);
	}

	/**
	 * @param position in bytes from the start
	 * @param length bytes
	 * @return exactly so many bytes, to be read in little-endian order as zip has it
	 * @throws EOFException if the file ends before
	 */
	public synchronized ByteBuffer bytes(long position, int length) throws IOException {
		ensureOpen();
		byte[] bytes = new byte[length];
		position(position);
		file.readFully(bytes);
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** @return how many bytes were read, -1 at the end */
	synchronized int read(long position, byte[] target, int offset, int length) throws IOException {
		position(position);
		return file.read(target, offset, length);
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
		if (leftover != null) {
			Files.deleteIfExists(leftover);
		}
	}

	private void ensureOpen() throws ClosedChannelException {
		if (!open) {
			throw new ClosedChannelException();
		}
	}
}
