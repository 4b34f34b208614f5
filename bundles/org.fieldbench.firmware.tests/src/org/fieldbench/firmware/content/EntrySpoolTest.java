/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntrySpoolTest {

	@TempDir
	private Path folder;
	private Path temporary;
	private Path bundle;
	private final byte[] image = new byte[300_000];

	@BeforeEach
	void pack() throws IOException {
		new Random(7).nextBytes(image);
		temporary = Files.createDirectory(folder.resolve("temporary"));
		bundle = folder.resolve("bundle.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bundle))) {
			zip.putNextEntry(new ZipEntry("images/boot.bin"));
			zip.write(image);
			zip.closeEntry();
		}
	}

	@Test
	void givesTheBytesFromAnywhere() throws IOException {
		try (Content content = EntrySpool.unpack(bundle, "images/boot.bin", temporary, InspectionProgress.NONE)) {
			assertEquals(image.length, content.size());
			byte[] part = new byte[1000];
			assertEquals(1000, content.read(123_456, part, 1000));
			assertArrayEquals(Arrays.copyOfRange(image, 123_456, 124_456), part);
			assertEquals(10, content.read(image.length - 10, part, 1000));
			assertEquals(0, content.read(image.length + 5L, part, 1000));
		}
	}

	@Test
	void leavesNothingBehind() throws IOException {
		EntrySpool.unpack(bundle, "images/boot.bin", temporary, InspectionProgress.NONE).close();
		assertEquals(List.of(), left());
	}

	@Test
	void leavesNothingBehindWhenItIsCancelled() throws IOException {
		InspectionProgress impatient = new InspectionProgress() {
			private boolean seen;

			@Override
			public void reading(String entry, long bytesDone, long bytesTotal) {
				assertEquals(image.length, bytesTotal);
				seen = true;
			}

			@Override
			public boolean cancelled() {
				return seen;
			}
		};
		assertThrows(CancellationException.class, () -> EntrySpool.unpack(bundle, "images/boot.bin", temporary, impatient));
		assertEquals(List.of(), left());
	}

	@Test
	void leavesNothingBehindWhenTheEntryIsDamaged() throws IOException {
		byte[] bytes = Files.readAllBytes(bundle);
		bytes[bytes.length / 2] ^= 1;
		Files.write(bundle, bytes);
		FirmwareException failure = assertThrows(FirmwareException.class,
				() -> EntrySpool.unpack(bundle, "images/boot.bin", temporary, InspectionProgress.NONE));
		assertTrue(failure.getMessage().contains("images/boot.bin"), failure.getMessage());
		assertEquals(List.of(), left());
	}

	@Test
	void saysThatAnEntryIsGone() {
		FirmwareException failure = assertThrows(FirmwareException.class,
				() -> EntrySpool.unpack(bundle, "app.bin", temporary, InspectionProgress.NONE));
		assertEquals("app.bin is no longer in bundle.zip. Open the firmware bundle again.", failure.getMessage());
	}

	private List<Path> left() throws IOException {
		try (Stream<Path> files = Files.list(temporary)) {
			return files.toList();
		}
	}
}
