/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;

import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareArchive;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.UnreadableFile;

/** What is asked of the archive reader for any bytes: they are refused with a sentence, or read within the limits. */
final class Reading {

	static final ArchiveLimits LIMITS = new ArchiveLimits(100, 1 << 20, 4 << 20, 200, 1 << 20);

	/** Generous, for machines under load. */
	private static final Duration TOO_SLOW = Duration.ofSeconds(10);
	/** Bytes allocated, far more than what is ever held. */
	private static final long TOO_MUCH = 96L << 20;

	private Reading() {
	}

	/**
	 * Fails, or throws whatever the reader threw, unless it keeps its promises.
	 *
	 * @param ending of the file's name, e.g. ".zip"
	 */
	static void check(byte[] bytes, String ending) {
		try {
			Path file = Files.createTempFile("fuzz", ending);
			try {
				Files.write(file, bytes);
				check(file);
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void check(Path file) throws IOException {
		long start = System.nanoTime();
		long before = allocated();
		try (FirmwareArchive archive = FirmwareArchive.open(file, LIMITS, InspectionProgress.NONE)) {
			check(archive);
		} catch (FirmwareException e) {
			assertTrue(e.getMessage().endsWith(".") && e.getMessage().chars().noneMatch(Character::isISOControl), e.getMessage());
		}
		assertTrue(System.nanoTime() - start < TOO_SLOW.toNanos(), "took too long");
		assertTrue(allocated() - before < TOO_MUCH, () -> "took too much memory: " + (allocated() - before));
	}

	private static void check(FirmwareArchive archive) throws IOException {
		assertEquals(archive.names().size(), new HashSet<>(archive.names()).size(), "a name is there twice");
		assertTrue(archive.names().size() <= LIMITS.entries(), "too many entries");
		long total = 0;
		for (String name : archive.names()) {
			long size = archive.size(name).orElseThrow();
			total += size;
			assertTrue(size >= 0 && size <= LIMITS.entrySize(), "too large: " + size);
			assertTrue(!name.startsWith("/") && !("/" + name + "/").contains("/../"), name);
			read(archive, name, size);
		}
		assertTrue(total <= LIMITS.totalSize(), "too large in all: " + total);
		for (UnreadableFile file : archive.unreadable()) {
			assertTrue(!archive.names().contains(file.name()), file.name());
			assertThrows(IOException.class, () -> archive.open(file.name()), file.name());
		}
	}

	/** All of it, or an exception before its last byte. */
	private static void read(FirmwareArchive archive, String name, long size) {
		long count = 0;
		byte[] chunk = new byte[8192];
		try (InputStream in = archive.open(name)) {
			for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
				count += read;
			}
		} catch (IOException e) {
			assertTrue(size == 0 || count < size, () -> "given to its end, and then damaged: " + e.getMessage());
			return;
		}
		assertEquals(size, count, name);
	}

	private static long allocated() {
		return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
	}
}
