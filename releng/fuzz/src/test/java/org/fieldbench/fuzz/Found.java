/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** Keeps datagrams that made a test fail, to be moved to the corpus. */
final class Found {

	private static final Path FOLDER = Path.of("target", "found");

	private Found() {
	}

	/** Runs a check of a datagram; if it fails, writes the datagram down first. */
	static void guard(byte[] datagram, Runnable check) {
		try {
			check.run();
		} catch (RuntimeException | Error e) {
			keep(datagram);
			throw e;
		}
	}

	private static void keep(byte[] datagram) {
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(FOLDER.resolve(Integer.toHexString(Arrays.hashCode(datagram)) + ".hex"), HexFormat.of().formatHex(datagram));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
