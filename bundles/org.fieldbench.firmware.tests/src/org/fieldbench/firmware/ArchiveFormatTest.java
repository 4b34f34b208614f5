/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.fieldbench.testing.RawEntry.deflated;
import static org.fieldbench.testing.RawEntry.folder;
import static org.fieldbench.testing.RawEntry.stored;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kinds of zip that vendors' tools make. */
class ArchiveFormatTest {

	private static final byte[] IMAGE = HostileZips.noise(10_000);

	@TempDir
	Path folder;

	@Test
	void keepsOrderFoldersBlanksAndCaseOfNames() throws IOException {
		assertNames(RawZip.of(stored("b/New Folder/Boot 15.BIN", IMAGE), folder("b/"), stored("A.txt", "a"), stored("a (2).txt", "a")),
				"b/New Folder/Boot 15.BIN", "A.txt", "a (2).txt");
	}

	@Test
	void readsUtf8NamesWithAndWithoutTheirFlag() throws IOException {
		byte[] raw = "プログラム/läser.bin".getBytes(StandardCharsets.UTF_8);
		assertNames(RawZip.of(stored("größe.bin", IMAGE), stored("", IMAGE).name(raw)), "größe.bin", "プログラム/läser.bin");
	}

	@Test
	void readsNamesOfOldProgramsInCp437() throws IOException {
		assertNames(RawZip.of(stored("", IMAGE).name(new byte[] { 'l', (byte) 0x84, 's', 'e', 'r' })), "läser");
	}

	@Test
	void takesBackslashesOfOldWindowsProgramsForFolders() throws IOException {
		assertNames(RawZip.of(stored("IP710\\empty\\", ""), stored("IP710\\boot-15.bin", IMAGE)), "IP710/boot-15.bin");
	}

	@Test
	void readsDataDescriptors() throws IOException {
		assertImage(RawZip.of(deflated("image", IMAGE).descriptor()));
	}

	@Test
	void readsZip64() throws IOException {
		assertImage(RawZip.of(deflated("image", IMAGE).zip64()).zip64());
		assertImage(RawZip.of(deflated("image", IMAGE).zip64().descriptor()).zip64());
		assertImage(RawZip.of(stored("image", IMAGE)).zip64());
	}

	@Test
	void readsCommentsEvenThoseThatLookLikeAnArchive() throws IOException {
		assertImage(RawZip.of(stored("image", IMAGE)).comment("a comment".getBytes(StandardCharsets.UTF_8)));
		assertImage(RawZip.of(stored("image", IMAGE)).comment(new byte[0xFFFF]));
	}

	@Test
	void readsSelfExtractingArchives() throws IOException {
		assertImage(RawZip.of(deflated("image", IMAGE)).preamble("MZ a program".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void readsEmptyFiles() throws IOException {
		try (FirmwareArchive archive = open(RawZip.of(stored("empty", "")));
				InputStream in = archive.open("empty")) {
			assertEquals(-1, in.read());
		}
	}

	@Test
	void readsWhatJavaWrites() throws IOException {
		Path file = folder.resolve("java.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("image"));
			zip.write(IMAGE);
			zip.closeEntry();
		}
		try (FirmwareArchive archive = FirmwareArchive.open(file)) {
			assertBytes(archive, "image");
		}
	}

	@Test
	void knowsNoOtherNames() throws IOException {
		try (FirmwareArchive archive = open(RawZip.of(stored("image", IMAGE), folder("folder/")))) {
			assertEquals(OptionalLong.empty(), archive.size("IMAGE"));
			assertThrows(IOException.class, () -> archive.open("IMAGE"));
			assertThrows(IOException.class, () -> archive.open("folder/"));
		}
	}

	private void assertNames(RawZip zip, String... names) throws IOException {
		try (FirmwareArchive archive = open(zip)) {
			assertEquals(List.of(names), archive.names());
		}
	}

	private void assertImage(RawZip zip) throws IOException {
		try (FirmwareArchive archive = open(zip)) {
			assertBytes(archive, "image");
		}
	}

	private static void assertBytes(FirmwareArchive archive, String name) throws IOException {
		assertEquals(OptionalLong.of(IMAGE.length), archive.size(name));
		try (InputStream in = archive.open(name)) {
			assertArrayEquals(IMAGE, in.readAllBytes());
		}
	}

	private FirmwareArchive open(RawZip zip) throws IOException {
		return FirmwareArchive.open(zip.write(folder.resolve("bundle.zip")));
	}
}
