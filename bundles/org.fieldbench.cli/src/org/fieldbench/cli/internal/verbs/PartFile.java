/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** A file that is written beside its place under another name, and appears there only when it is complete. */
final class PartFile implements AutoCloseable {

	private final Path target;
	private final Path part;
	private final OutputStream bytes;

	/** @throws IOException with a sentence for the user if it cannot be written there */
	PartFile(Path target) throws IOException {
		this.target = target.toAbsolutePath();
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			throw new IOException(target + " is there already and is no file. Choose another name.");
		}
		String mark = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
		part = this.target.resolveSibling(this.target.getFileName() + "." + mark + ".part");
		bytes = new BufferedOutputStream(new Explained(), 1 << 16);
	}

	/** Says where it failed, since the system's own message is often the name alone. */
	private final class Explained extends FilterOutputStream {

		Explained() throws IOException {
			super(open());
		}

		@Override
		public void write(byte[] from, int offset, int length) throws IOException {
			try {
				out.write(from, offset, length);
			} catch (IOException e) {
				throw explained(e);
			}
		}
	}

	private OutputStream open() throws IOException {
		try {
			return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw explained(e);
		}
	}

	private IOException explained(IOException cause) {
		String why = cause instanceof NoSuchFileException ? "there is no such folder" : reason(cause);
		return new IOException(target + " cannot be written: " + why + ". Make room, or choose another place.", cause);
	}

	private static String reason(IOException cause) {
		return cause instanceof java.nio.file.AccessDeniedException ? "you may not write there" : String.valueOf(cause.getMessage());
	}

	OutputStream bytes() {
		return bytes;
	}

	/** The file is complete: it takes its place, and that of an older one. */
	void complete() throws IOException {
		try {
			bytes.close();
			move();
		} catch (IOException e) {
			throw e.getCause() == null ? explained(e) : e;
		}
	}

	private void move() throws IOException {
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Leaves nothing half-written. */
	@Override
	public void close() throws IOException {
		try {
			bytes.close();
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
