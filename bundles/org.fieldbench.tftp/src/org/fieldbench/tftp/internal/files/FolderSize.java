/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How much lies in a folder and those below it. Measured now and then only, since that takes a while in a huge one. */
final class FolderSize {

	static final Duration FRESH = Duration.ofSeconds(10);

	private final RootFolder folder;
	private final LongSupplier nanoTime;
	private boolean measured;
	private long at;
	private long bytes;

	FolderSize(RootFolder folder, LongSupplier nanoTime) {
		this.folder = folder;
		this.nanoTime = nanoTime;
	}

	/** Looks anew if that was long ago. */
	void measure() throws IOException {
		if (!measured || nanoTime.getAsLong() - at >= FRESH.toNanos()) {
			bytes = sum();
			at = nanoTime.getAsLong();
			measured = true;
		}
	}

	/** @return as measured last, and what was put in since; uploads still coming in are not counted */
	long bytes() {
		return bytes;
	}

	/** A file was put in. */
	void grown(long more) {
		bytes += more;
	}

	private long sum() throws IOException {
		long[] sum = new long[1];
		Files.walkFileTree(folder.real(), new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && !PartFile.is(file.getFileName().toString())) {
					sum[0] += attributes.size();
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE; // removed meanwhile, or not ours to read
			}
		});
		return sum[0];
	}
}
