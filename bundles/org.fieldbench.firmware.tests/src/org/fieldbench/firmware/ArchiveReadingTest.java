/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.RawEntry.deflated;
import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading while others read, and what is checked while reading. */
class ArchiveReadingTest {

	@TempDir
	Path folder;

	@Test
	void servesManyReadersAtTheSameTime() throws Exception {
		RawZip zip = new RawZip();
		for (int i = 1; i <= 20; i++) {
			byte[] content = HostileZips.noise(i * 10_007);
			zip.add(i % 2 == 0 ? stored("file" + i, content) : deflated("file" + i, content));
		}
		try (FirmwareArchive archive = open(zip); ExecutorService readers = Executors.newFixedThreadPool(8)) {
			List<Callable<byte[]>> tasks = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				String name = "file" + (i % 20 + 1);
				tasks.add(() -> bytes(archive, name));
			}
			List<Future<byte[]>> results = readers.invokeAll(tasks, 60, TimeUnit.SECONDS);
			for (int i = 0; i < 200; i++) {
				assertArrayEquals(HostileZips.noise((i % 20 + 1) * 10_007), results.get(i).get(), "reader " + i);
			}
		}
	}

	@Test
	void anInterruptedReaderDoesNotCloseTheArchiveForOthers() throws Exception {
		try (FirmwareArchive archive = open(RawZip.of(stored("image", HostileZips.noise(10_000))))) {
			Thread.currentThread().interrupt();
			assertEquals(10_000, bytes(archive, "image").length);
			assertTrue(Thread.interrupted());
			assertEquals(10_000, bytes(archive, "image").length);
		}
	}

	@Test
	void streamsFailWhenTheArchiveIsClosed() throws IOException {
		FirmwareArchive archive = open(RawZip.of(stored("image", HostileZips.noise(100_000))));
		InputStream in = archive.open("image");
		in.read();
		archive.close();
		assertThrows(IOException.class, in::readAllBytes);
		assertThrows(IOException.class, () -> archive.open("image"));
		archive.close();
	}

	@Test
	void aReaderThatStopsAtTheDeclaredSizeHearsOfAWrongChecksum() throws IOException {
		try (FirmwareArchive archive = open(RawZip.of(deflated("image", HostileZips.noise(1024)).crc(1)))) {
			InputStream in = archive.open("image");
			assertEquals(512, in.readNBytes(512).length);
			assertThrows(FirmwareException.class, () -> in.readNBytes(512));
		}
	}

	@Test
	void singleBytesAndSkippingAreCheckedToo() throws IOException {
		try (FirmwareArchive archive = open(RawZip.of(deflated("image", HostileZips.noise(1024)).crc(1)))) {
			assertThrows(FirmwareException.class, () -> archive.open("image").skip(1024));
			InputStream in = archive.open("image");
			assertEquals(1023, in.skip(1023));
			assertThrows(FirmwareException.class, in::read);
		}
	}

	@Test
	void limitsAreThoseGiven() throws IOException {
		RawZip zip = RawZip.of(deflated("a", new byte[1000]), deflated("b", new byte[1000]));
		assertEquals(2, names(zip, new ArchiveLimits(2, 1000, 2000, 1000, 1000)));
		assertThrows(FirmwareException.class, () -> names(zip, new ArchiveLimits(1, 1000, 2000, 1000, 1000)));
		assertThrows(FirmwareException.class, () -> names(zip, new ArchiveLimits(2, 999, 2000, 1000, 1000)));
		assertThrows(FirmwareException.class, () -> names(zip, new ArchiveLimits(2, 1000, 1999, 1000, 1000)));
		assertThrows(FirmwareException.class, () -> names(zip, new ArchiveLimits(2, 1000, 2000, 10, 999)));
	}

	@Test
	void whatAnArchiveDeclaresOfItsTotalIsNotTrusted() throws IOException {
		RawEntry first = stored("a", HostileZips.noise(100));
		RawZip zip = RawZip.of(first, stored("b", HostileZips.noise(100)).size(Long.MAX_VALUE - 10).zip64());
		assertThrows(FirmwareException.class, () -> names(zip, new ArchiveLimits(10, Long.MAX_VALUE, Long.MAX_VALUE, 10, Long.MAX_VALUE)));
	}

	private int names(RawZip zip, ArchiveLimits limits) throws IOException {
		try (FirmwareArchive archive = FirmwareArchive.open(zip.write(folder.resolve("limits.zip")), limits, InspectionProgress.NONE)) {
			return archive.names().size();
		}
	}

	private FirmwareArchive open(RawZip zip) throws IOException {
		return FirmwareArchive.open(zip.write(folder.resolve("bundle.zip")));
	}

	private static byte[] bytes(FirmwareArchive archive, String name) throws IOException {
		try (InputStream in = archive.open(name)) {
			return in.readAllBytes();
		}
	}
}
