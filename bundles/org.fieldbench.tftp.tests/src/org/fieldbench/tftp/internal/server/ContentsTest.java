/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.testing.MemorySource;
import org.junit.jupiter.api.Test;

class ContentsTest {

	private static final int MEGABYTE = 1 << 20;

	private final Contents contents = new Contents(Runnable::run);
	private final AtomicInteger openings = new AtomicInteger();

	private ServedFile file(byte[] bytes, long size, Object revision) {
		return new ServedFile() {

			@Override
			public String name() {
				return "f";
			}

			@Override
			public long size() {
				return size;
			}

			@Override
			public InputStream open() {
				openings.incrementAndGet();
				return new ByteArrayInputStream(bytes);
			}

			@Override
			public Optional<Object> revision() {
				return Optional.ofNullable(revision);
			}
		};
	}

	private static byte[] readAll(Content content, int blockSize, int length) throws IOException {
		ByteBuffer all = ByteBuffer.allocate(length + blockSize);
		long position = 0;
		int read;
		do {
			read = content.read(position, blockSize, all);
			position += read;
			content.release(Math.max(0, position - blockSize));
		} while (read == blockSize);
		return Arrays.copyOf(all.array(), all.position());
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	@Test
	void aFileIsReadOnceForAllThatUseIt() throws Exception {
		byte[] bytes = MemorySource.bytes(5000);
		try (Content one = contents.open(file(bytes, 5000, 1), false, 512);
				Content other = contents.open(file(bytes, 5000, 1), false, 512);
				Content newer = contents.open(file(bytes, 5000, 2), false, 512)) {
			assertEquals(2, openings.get(), "one for each revision");
			assertArrayEquals(bytes, readAll(one, 512, 5000));
			assertArrayEquals(bytes, readAll(other, 100, 5000));
			assertEquals(sha256(bytes), newer.sha256().get());
		}
	}

	@Test
	void whatIsTooMuchForMemoryIsReadAlong() throws Exception {
		byte[] bytes = MemorySource.bytes(MEGABYTE);
		long large = 50L * MEGABYTE;
		assertThrows(IOException.class, () -> {
			try (Content content = contents.open(file(bytes, large, 1), false, 512)) {
				assertEquals(OptionalLong.of(large), content.length());
				readAll(content, 4096, MEGABYTE);
			}
		}, "it is shorter than it says");
		try (Content content = contents.open(file(bytes, -1, null), false, 64 * 512)) {
			assertEquals(OptionalLong.empty(), content.length());
			assertArrayEquals(bytes, readAll(content, 512, MEGABYTE));
			assertEquals(sha256(bytes), content.sha256().get());
		}
	}

	@Test
	void memoryIsBoundedAndGivenBack() throws Exception {
		byte[] bytes = new byte[35 * MEGABYTE];
		Content[] open = new Content[3];
		for (int i = 0; i < open.length; i++) {
			open[i] = contents.open(file(bytes, bytes.length, i), false, 512);
		}
		assertEquals(3, openings.get());
		assertFalse(open[2] instanceof StreamedContent == open[0] instanceof StreamedContent, "the third has no room any more");
		for (Content each : open) {
			each.close();
		}
		try (Content again = contents.open(file(bytes, bytes.length, 9), false, 512)) {
			assertFalse(again instanceof StreamedContent);
		}
	}

	@Test
	void anotherLengthThanAnnouncedIsAnError() {
		assertThrows(FileChangedException.class, () -> contents.open(file(new byte[10], 9, 1), false, 512));
		assertThrows(FileChangedException.class, () -> contents.open(file(new byte[10], 11, 2), false, 512));
	}

	@Test
	void netasciiHasALengthOfItsOwn() throws Exception {
		try (Content content = contents.open(file("a\nb\r".getBytes(), 4, 1), true, 512)) {
			assertEquals(OptionalLong.of(6), content.length());
			assertArrayEquals("a\r\nb\r\0".getBytes(), readAll(content, 512, 6));
		}
	}
}
