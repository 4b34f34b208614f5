/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all. It is written beside its place under another name, forced to the disk, and moved into
 * its place when it is complete; what was there until then stays as it was.
 */
public final class WholeFile implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final Path file;
	private final boolean replace;
	private final Path part;
	private final OutputStream bytes;
	private FileChannel channel;

	/** What a file is to hold. */
	@FunctionalInterface
	public interface Content {

		/** @param out stays open */
		void writeTo(OutputStream out) throws IOException;
	}

	/**
	 * Begins a file.
	 *
	 * @param replace whether one that is there already may be replaced
	 * @throws FileAlreadyExistsException if there is one and it may not
	 * @throws UnwritableException if it cannot be written
	 */
	public WholeFile(Path file, boolean replace) throws IOException {
		this.file = file;
		this.replace = replace;
		check(file, replace);
		// Not a temporary file: those are for their owner alone, and this one may be for others.
		part = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
		bytes = new BufferedOutputStream(new Telling(), BUFFER);
	}

	/** Says where it failed, since the system's own message often does not. */
	private final class Telling extends FilterOutputStream {

		Telling() throws UnwritableException {
			super(open());
		}

		@Override
		public void write(byte[] from, int offset, int length) throws UnwritableException {
			try {
				out.write(from, offset, length);
			} catch (IOException e) {
				throw new UnwritableException(file, e);
			}
		}
	}

	private OutputStream open() throws UnwritableException {
		try {
			channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			return Channels.newOutputStream(channel);
		} catch (IOException e) {
			throw new UnwritableException(file, e);
		}
	}

	/**
	 * Tells before long work what would come in the way of its file; also that there is one, if it may not be replaced.
	 *
	 * @throws FileAlreadyExistsException if there is one and it may not be replaced
	 * @throws UnwritableException if there is no folder for it, or something else than a file has its name
	 */
	public static void check(Path file, boolean replace) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw UnwritableException.noFile(file);
		}
		if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
			throw UnwritableException.noFolder(file);
		}
		if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileAlreadyExistsException(file.toString());
		}
	}

	/**
	 * Writes a file.
	 *
	 * @param replace whether one that is there already may be replaced
	 * @throws FileAlreadyExistsException if there is one and it may not
	 * @throws UnwritableException if it cannot be written
	 * @throws IOException what the content throws, as it is
	 */
	public static void write(Path file, boolean replace, Content content) throws IOException {
		try (WholeFile whole = new WholeFile(file, replace)) {
			content.writeTo(whole.bytes());
			whole.complete();
		}
	}

	/** Writes a file. @see #write(Path, boolean, Content) */
	public static void write(Path file, boolean replace, byte[] content) throws IOException {
		write(file, replace, out -> out.write(content));
	}

	/** @return where to write what it is to hold; closed with it. What fails is an {@link UnwritableException}. */
	public OutputStream bytes() {
		return bytes;
	}

	/**
	 * The file is complete, and takes its place.
	 *
	 * @throws FileAlreadyExistsException if one has come to be there since, and may not be replaced
	 * @throws UnwritableException if the disk is full, or the file cannot be moved
	 */
	public void complete() throws IOException {
		bytes.flush();
		try {
			channel.force(true);
			bytes.close();
			move();
		} catch (FileAlreadyExistsException | UnwritableException e) {
			throw e;
		} catch (IOException e) {
			throw new UnwritableException(file, e);
		}
	}

	private void move() throws IOException {
		if (!replace) {
			Files.move(part, file);
			return;
		}
		try {
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network file systems cannot; the file is whole all the same.
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Leaves nothing half-written. A file that is complete stays. */
	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
