/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException.Reason;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How much is taken. */
class UploadLimitsTest extends UploadFixture {

	private static final int MIB = 1 << 20;

	@Test
	void aFileLargerThanAllowedIsRefusedAtOnceOrWhenItShows() throws IOException {
		UploadFolder target = open(RULES.withLargestFile(10));
		String message = assertRefused(Reason.FULL, () -> target.begin("f", OptionalLong.of(11)));
		assertEquals("The file is larger than 10 bytes, the most that is taken", message);
		Upload upload = target.begin("f", OptionalLong.of(10));
		write(upload, "0123456789");
		assertRefused(Reason.FULL, () -> write(upload, "x"));
		upload.discard();
		assertEquals(List.of(), Disk.names(folder));
		put(target, "g", "0123456789");
		assertEquals(10, Files.size(folder.resolve("g")));
	}

	@Test
	void theFolderHoldsNoMoreThanAllowedWhoeverFilledIt() throws IOException {
		Files.createDirectory(folder.resolve("sub"));
		Files.writeString(folder.resolve("sub/there"), "x".repeat(50));
		UploadFolder target = open(RULES.withLargestTotal(100));
		assertRefused(Reason.FULL, () -> target.begin("f", OptionalLong.of(51)));
		put(target, "f", "x".repeat(30));
		assertRefused(Reason.FULL, () -> target.begin("g", OptionalLong.of(21)));
		Upload upload = target.begin("g", OptionalLong.of(20));
		write(upload, "x".repeat(20));
		assertRefused(Reason.FULL, () -> write(upload, "x"));
		upload.complete();
		assertRefused(Reason.FULL, () -> put(target, "h", "x"));
	}

	@Test
	void whatIsPromisedToOneIsNotGivenToAnother() throws IOException {
		UploadFolder target = open(RULES.withLargestTotal(100));
		Upload first = target.begin("f", OptionalLong.of(60));
		assertRefused(Reason.FULL, () -> target.begin("g", OptionalLong.of(41)));
		Upload unknown = begin(target, "h");
		write(unknown, "x".repeat(40));
		assertRefused(Reason.FULL, () -> write(unknown, "x"));
		write(first, "x".repeat(60));
		first.discard();
		write(unknown, "x".repeat(60));
		unknown.complete();
		assertEquals(100, Files.size(folder.resolve("h")));
	}

	@Test
	void theDiskIsNotFilledUp() throws IOException {
		var free = new AtomicLong(30 * MIB);
		UploadFolder target = UploadFolder.open(folder, RULES.withFreeSpace(10 * MIB), free::get);
		assertRefused(Reason.FULL, () -> target.begin("f", OptionalLong.of(20 * MIB + 1)));
		Upload first = target.begin("f", OptionalLong.of(15 * MIB));
		assertRefused(Reason.FULL, () -> target.begin("g", OptionalLong.of(5 * MIB + 1)));
		Upload second = target.begin("g", OptionalLong.of(5 * MIB));
		byte[] piece = new byte[MIB];
		first.write(piece, 0, MIB);
		free.set(29 * MIB);
		second.write(piece, 0, MIB);
		free.set(20 * MIB); // another program
		first.write(piece, 0, MIB);
		String message = assertRefused(Reason.FULL, () -> first.write(piece, 0, MIB));
		assertEquals("The disk is full, or nearly", message);
		first.discard();
		second.write(piece, 0, MIB);
		second.complete();
	}

	@Test
	void aSizeThatTheClientDidNotTellIsWatched() throws IOException {
		var free = new AtomicLong(100 * MIB);
		UploadFolder target = UploadFolder.open(folder, RULES.withFreeSpace(90 * MIB), free::get);
		Upload upload = begin(target, "f");
		byte[] piece = new byte[64 * 1024];
		assertRefused(Reason.FULL, () -> {
			for (int i = 0; i < 100 * 16; i++) {
				upload.write(piece, 0, piece.length);
				free.addAndGet(-piece.length);
			}
		});
		assertTrue(free.get() >= 89 * MIB && free.get() <= 91 * MIB, "about a MiB exact: " + free);
	}

	@Test
	void aDiskThatCannotBeAskedIsSaid() throws IOException {
		UploadFolder target = UploadFolder.open(folder, RULES, () -> {
			throw new IOException(folder + " is gone");
		});
		assertRefused(Reason.OTHER, () -> begin(target, "f"));
		assertEquals(List.of(), Disk.names(folder));
	}

	/** A real one: a file system of 64 KiB in memory, which only root may make. */
	@Test
	void aDiskThatIsFullEndsTheUploadAndIsLeftClean() throws Exception {
		Path small = Files.createDirectory(outside.resolve("small"));
		Assumptions.assumeTrue(Disk.run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()),
				"only root can mount a small disk, on Linux");
		try {
			// believes in space that is not there, as when another program is faster
			UploadFolder target = UploadFolder.open(small, RULES, () -> 1L << 40);
			Upload upload = begin(target, "f");
			String message = assertRefused(Reason.FULL, () -> upload.write(new byte[80_000], 0, 80_000));
			assertEquals("The disk is full", message);
			upload.discard();
			assertEquals(List.of(), Disk.names(small));
			UploadFolder honest = UploadFolder.open(small, RULES);
			assertRefused(Reason.FULL, () -> honest.begin("f", OptionalLong.of(80_000)));
			put(honest, "f", "there is room again");
		} finally {
			Disk.run("umount", "-l", small.toString());
		}
	}

	@Test
	void aLimitThatTakesNothingIsNone() {
		for (long wrong : List.of(0L, -1L)) {
			assertTrue(assertThrows(IllegalArgumentException.class, () -> RULES.withLargestFile(wrong)).getMessage().contains("at least 1 byte"));
			assertThrows(IllegalArgumentException.class, () -> RULES.withLargestTotal(wrong));
		}
		assertThrows(IllegalArgumentException.class, () -> RULES.withFreeSpace(-1));
	}
}
