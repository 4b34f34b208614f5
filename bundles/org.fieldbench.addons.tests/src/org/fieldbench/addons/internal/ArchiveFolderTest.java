/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.addons.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.fieldbench.addons.AddOnException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {

	@TempDir
	private Path folder;

	@Test
	void aFolderIsUsedWhereItIsAndStays() throws AddOnException {
		try (ArchiveFolder archive = ArchiveFolder.of(folder)) {
			assertEquals(folder.toUri(), archive.uri());
		}
		assertTrue(Files.isDirectory(folder));
	}

	@Test
	void aZipIsUnpackedForTheTimeOfUse() throws Exception {
		Path unpacked;
		try (ArchiveFolder archive = ArchiveFolder.of(zip("content.xml", "plugins/a.jar"))) {
			unpacked = Path.of(archive.uri());
			assertEquals("plugins/a.jar", Files.readString(unpacked.resolve("plugins").resolve("a.jar")));
		}
		assertFalse(Files.exists(unpacked));
	}

	@Test
	void noNameLeadsOutOfIt() throws IOException {
		Path zip = zip("content.xml", "../escaped.txt");
		String message = assertThrows(AddOnException.class, () -> ArchiveFolder.of(zip)).getMessage();
		assertTrue(message.contains("the name ../escaped.txt leads out of it"), message);
		try (var files = Files.walk(folder.getParent(), 2)) {
			assertFalse(files.anyMatch(file -> file.endsWith("escaped.txt")));
		}
	}

	@Test
	void whatIsNoZipOrNotThereIsSaid() throws IOException {
		Path text = Files.writeString(folder.resolve("a.zip"), "no zip");
		assertTrue(assertThrows(AddOnException.class, () -> ArchiveFolder.of(text)).getMessage().contains("neither a folder nor a zip"));
		assertTrue(assertThrows(AddOnException.class, () -> ArchiveFolder.of(folder.resolve("b.zip"))).getMessage()
				.startsWith("There is no archive"));
	}

	private Path zip(String... names) throws IOException {
		Path zip = folder.resolve("archive.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (String name : names) {
				out.putNextEntry(new ZipEntry(name));
				out.write(name.getBytes());
			}
		}
		return zip;
	}
}
