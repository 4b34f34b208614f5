/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** The archive reader takes any bytes. */
class ArchiveProperties {

	private static final Path FOUND = Path.of("target", "found");

	@Property(tries = 2000)
	void changedArchivesAreRefusedOrReadWithinTheLimits(@ForAll long seed) {
		Archives archives = new Archives(seed);
		guard(archives.next(), archives.ending());
	}

	@Property(tries = 300)
	void anyBytesAreRefusedOrReadWithinTheLimits(@ForAll @Size(max = 300) byte[] bytes) {
		guard(bytes, ".zip");
		guard(bytes, ".bin");
	}

	/** What makes it fail is written down, to be moved to the folder of archives. */
	private static void guard(byte[] bytes, String ending) {
		try {
			Reading.check(bytes, ending);
		} catch (RuntimeException | Error e) {
			keep(bytes, ending);
			throw e;
		}
	}

	private static void keep(byte[] bytes, String ending) {
		try {
			Files.createDirectories(FOUND);
			Files.writeString(FOUND.resolve(Integer.toHexString(Arrays.hashCode(bytes)) + ending + ".hex"), HexFormat.of().formatHex(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
