/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a file so that it appears whole or not at all. */
public final class WholeFile {

	private WholeFile() {
	}

	/**
	 * @param replace whether a file that is there already may be replaced
	 * @throws FileAlreadyExistsException if there is one and it may not
	 */
	public static void write(Path file, byte[] content, boolean replace) throws IOException {
		if (!replace && Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		// Not a temporary file: those are for their owner alone, and this one may be for others.
		String mark = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
		Path unfinished = file.resolveSibling(file.getFileName() + "." + mark + ".part");
		try {
			Files.write(unfinished, content, StandardOpenOption.CREATE_NEW);
			move(unfinished, file, replace);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static void move(Path from, Path to, boolean replace) throws IOException {
		if (!replace) {
			// Fails if one has come to be there since.
			Files.move(from, to);
			return;
		}
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network file systems cannot; the file is whole all the same.
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
