/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.tftp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;

/** The files that all servers serve: content that cannot be compressed, the same each time. */
final class ServedFiles {

	static final String SMALL = "small.bin";
	static final String ONE_MEBIBYTE = "1m.bin";
	static final String FOUR_MEBIBYTES = "4m.bin";
	static final String LARGE = "32m.bin";
	static final long LARGE_SIZE = 32L << 20;

	private ServedFiles() {
	}

	static void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		write(folder.resolve(SMALL), 700);
		write(folder.resolve(ONE_MEBIBYTE), 1 << 20);
		write(folder.resolve(FOUR_MEBIBYTES), 4 << 20);
		write(folder.resolve(LARGE), LARGE_SIZE);
	}

	private static void write(Path file, long size) throws IOException {
		if (!Files.exists(file) || Files.size(file) != size) {
			Random random = new Random(size);
			byte[] part = new byte[(int) Math.min(size, 1 << 16)];
			try (OutputStream out = Files.newOutputStream(file)) {
				for (long written = 0; written < size; written += part.length) {
					random.nextBytes(part);
					out.write(part);
				}
			}
		}
		// The servers drop their rights, and serve what everybody may read.
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
	}
}
