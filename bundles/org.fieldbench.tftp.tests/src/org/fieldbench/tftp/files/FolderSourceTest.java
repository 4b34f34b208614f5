/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.fieldbench.tftp.files.Disk.content;
import static org.fieldbench.tftp.files.Disk.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.ServedFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file is found by which name. */
class FolderSourceTest {

	@TempDir
	Path folder;

	private FolderSource source;

	@BeforeEach
	void layOut() throws IOException {
		for (String name : List.of("boot.bin", "IP710/Boot 15.bin", "IP710/app.bin", "ip720/app.bin", "OS79XX.TXT", "a b/.hidden")) {
			write(folder.resolve(name), "content of " + name);
		}
		source = new FolderSource(folder);
	}

	@ParameterizedTest
	@CsvSource({ "boot.bin,boot.bin", "/boot.bin,boot.bin", "///boot.bin,boot.bin", "\\boot.bin,boot.bin", "BOOT.BIN,boot.bin",
			"IP710/Boot 15.bin,IP710/Boot 15.bin", "\\ip710\\boot 15.BIN,IP710/Boot 15.bin", "IP720/app.bin,ip720/app.bin",
			"'OS79XX.TXT ',OS79XX.TXT", "'/os79xx.txt   ',OS79XX.TXT", "a b/.hidden,a b/.hidden" })
	void findsWhatIsMeant(String requested, String name) throws IOException {
		ServedFile file = source.find(requested).orElseThrow();
		assertEquals(name, file.name());
		assertEquals("content of " + name, content(file));
		assertEquals(Files.size(folder.resolve(name)), file.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", ".", "..", "boot", "app.bin", "Boot 15.bin", "IP710", "IP710/", "IP710//app.bin", "boot.bin/",
			"boot.bin/x", "IP710/boot.bin", "x/../boot.bin", "./boot.bin" })
	void findsNothingElse(String requested) throws IOException {
		assertEquals(Optional.empty(), source.find(requested));
	}

	@Test
	void inOtherCaseOnlyWhatIsUnambiguous() throws IOException {
		write(folder.resolve("BOOT.bin"), "big");
		Assumptions.assumeTrue(Disk.names(folder).contains("boot.bin") && Disk.names(folder).contains("BOOT.bin"),
				"this disk takes upper and lower case for the same");
		write(folder.resolve("Ip710/only here.bin"), "other folder");
		write(folder.resolve("ip710/App.bin"), "one more");
		assertEquals("content of boot.bin", content(source.find("boot.bin").orElseThrow()));
		assertEquals("big", content(source.find("/BOOT.bin").orElseThrow()));
		assertTrue(source.find("Boot.bin").isEmpty());
		assertEquals("other folder", content(source.find("IP710/only here.bin").orElseThrow()));
		assertEquals("content of IP710/app.bin", content(source.find("IP710/app.bin").orElseThrow()));
		assertTrue(source.find("ip710/app.bin").isEmpty(), "IP710/app.bin or ip710/App.bin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "caf\u00e9.bin", "\u00dcber/gr\u00f6\u00dfe.bin", "\u65e5\u672c\u8a9e.cfg", "\ud83d\udcde.bin", "\u0416.bin" })
	void findsNamesOfAllScripts(String name) throws IOException {
		write(Disk.child(folder, name), name);
		assertEquals(name, content(source.find(name).orElseThrow()));
		assertEquals(name, source.find('/' + name.toLowerCase()).orElseThrow().name());
		assertEquals(name, source.find(ForgivingNames.netascii(name)).orElseThrow().name(), "as a client of netascii asks");
		assertTrue(source.names().contains(name));
	}

	@Test
	void anAccentIsTheSameApartFromItsLetter() throws IOException {
		String composed = "caf\u00e9.bin";
		write(Disk.child(folder, composed), "c");
		assertEquals("c", content(source.find("cafe\u0301.bin").orElseThrow()));
		assertTrue(source.find("caf\u00e8.bin").isEmpty());
	}

	@Test
	void aNameThatTheSystemCannotStoreIsNotFound() throws IOException {
		for (String name : List.of("\ud800.bin", "x".repeat(256), "x".repeat(100_000), "a/".repeat(600) + "b", "<>|?*\"")) {
			assertTrue(source.find(name).isEmpty());
		}
	}

	@Test
	void namesAreSortedTheFilesOfAFolderFirst() {
		assertEquals(List.of("OS79XX.TXT", "boot.bin", "IP710/Boot 15.bin", "IP710/app.bin", "a b/.hidden", "ip720/app.bin"), source.names());
	}

	@Test
	void uploadsThatComeInAreNotSeen() throws IOException {
		String part = ".upload-0123456789abcdef0123456789abcdef.part";
		write(folder.resolve(part), "half");
		assertTrue(source.find(part).isEmpty());
		assertTrue(source.find('/' + part.toUpperCase()).isEmpty());
		assertFalse(source.names().contains(part));
	}

	@Test
	void aFolderThatIsGoneIsSaidWithoutItsPath() throws IOException {
		var gone = new FolderSource(folder.resolve("gone"));
		String message = assertThrows(IOException.class, () -> gone.find("boot.bin")).getMessage();
		assertEquals("The folder is no longer there. Check that its disk is connected.", message);
		assertEquals(List.of(), gone.names());
		write(folder.resolve("gone/boot.bin"), "back");
		assertEquals("back", content(gone.find("boot.bin").orElseThrow()));
	}

	@Test
	void whatMayNotBeReadIsSaidWithoutItsPath() throws IOException {
		Path file = folder.resolve("boot.bin");
		Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
		String message = assertThrows(IOException.class, () -> content(source.find("boot.bin").orElseThrow())).getMessage();
		assertEquals("boot.bin may not be read by this program. Change the rights of the file.", message);
	}
}
