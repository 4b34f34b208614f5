/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSizeTest {

	@TempDir
	Path folder;

	@Test
	void isMeasuredNowAndThenAndGrowsMeanwhile() throws IOException {
		var now = new AtomicLong(Long.MAX_VALUE - 5); // nanoTime may overflow
		var size = new FolderSize(new RootFolder(folder), now::get);
		Path file = Files.writeString(folder.resolve("a"), "12345");
		Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("b"), "123");
		Files.writeString(folder.resolve(PartFile.newName()), "still coming in");
		size.measure();
		assertEquals(8, size.bytes());
		size.grown(10);
		Files.delete(file);
		size.measure();
		assertEquals(18, size.bytes());
		now.addAndGet(FolderSize.FRESH.toNanos());
		size.measure();
		assertEquals(3, size.bytes());
	}
}
