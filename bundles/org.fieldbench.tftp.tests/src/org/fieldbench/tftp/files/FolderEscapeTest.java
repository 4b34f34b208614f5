/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.fieldbench.tftp.files.Disk.content;
import static org.fieldbench.tftp.files.Disk.link;
import static org.fieldbench.tftp.files.Disk.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leaves the folder, and nothing but ordinary files is served. */
class FolderEscapeTest {

	@TempDir
	Path outside;

	private Path folder;
	private FolderSource source;

	@BeforeEach
	void layOut() throws IOException {
		write(outside.resolve("secret"), "secret");
		write(outside.resolve("root2/secret"), "secret");
		folder = Files.createDirectory(outside.resolve("root"));
		write(folder.resolve("sub/file"), "inside");
		source = new FolderSource(folder);
	}

	static Stream<String> upwards() {
		return Stream.of("../secret", "..\\secret", "/../secret", "sub/../../secret", "sub\\..\\..\\secret", "sub/..\\../secret",
				".../secret", "....//secret", "..%2fsecret", "..\u0000/secret", "../root/sub/file", "../root2/secret", "sub/../sub/file");
	}

	@ParameterizedTest
	@MethodSource("upwards")
	void noNameLeadsUp(String requested) throws IOException {
		assertEquals(Optional.empty(), source.find(requested));
	}

	@Test
	void noAbsoluteNameIsTakenAsOne() throws IOException {
		String absolute = outside.resolve("secret").toString();
		for (String name : List.of(absolute, absolute.replace('/', '\\'), "//" + absolute, "C:" + absolute, "file://" + absolute,
				"\\\\?\\" + absolute, "\\\\localhost\\c$\\secret", folder.resolve("sub/file").toString())) {
			assertTrue(source.find(name).isEmpty(), name);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "C:file", "C:\\file", "c:/file", "file:stream", "file::$DATA", "fi\u0000le", "file\u0000", "fi\nle", "fi\u007fle",
			"fi\u0085le", "CON", "con", "NUL", "nul.txt", "Aux.tar.gz", "PRN", "COM1", "com9.cfg", "LPT\u00b2", "CONIN$", "clock$", "NUL .txt",
			"file.", "file...", "sub./file", "sub /file", "NUL/file", "sub/NUL" })
	void whatMeansSomethingElseOnSomeSystemIsNotServedOnAny(String name) throws IOException {
		try {
			write(folder.resolve(name), "trap");
		} catch (IOException | RuntimeException e) {
			// This system cannot store it, all the better; it must not be found all the same.
		}
		assertEquals(Optional.empty(), source.find(name));
		assertEquals(Optional.empty(), source.find('/' + name.toUpperCase()));
		assertEquals(List.of("sub/file"), source.names());
	}

	@ParameterizedTest
	@ValueSource(strings = { "CONFIG", "console.cfg", "null", "COM10", "COMA", "a.NUL", "..hidden", ".x", "-x", "a..b", "fi le" })
	void whatOnlyLooksSimilarIsServed(String name) throws IOException {
		write(folder.resolve(name), name);
		assertEquals(name, content(source.find(name).orElseThrow()));
	}

	@Test
	void linksThatLeadOutAreNotFollowed() throws IOException {
		link(folder.resolve("out"), outside.resolve("secret"));
		link(folder.resolve("relative"), Path.of("../secret"));
		link(folder.resolve("twice"), Path.of("out"));
		link(folder.resolve("sub/up"), outside);
		link(folder.resolve("neighbour"), outside.resolve("root2"));
		link(folder.resolve("dangling"), outside.resolve("nothing"));
		link(folder.resolve("circle"), folder.resolve("circle"));
		for (String name : List.of("out", "OUT", "relative", "twice", "sub/up/secret", "SUB/UP/SECRET", "neighbour/secret", "dangling",
				"circle", "circle/x")) {
			assertTrue(source.find(name).isEmpty(), name);
		}
		assertEquals(List.of("sub/file"), source.names());
	}

	@Test
	void linksThatStayInsideAreFollowed() throws IOException {
		link(folder.resolve("same"), Path.of("sub/file"));
		link(folder.resolve("deeper"), folder.resolve("sub"));
		link(folder.resolve("sub/again"), folder);
		for (String name : List.of("same", "/SAME", "deeper/file", "DEEPER\\FILE", "sub/again/sub/file", "sub/again/same")) {
			assertEquals("inside", content(source.find(name).orElseThrow()), name);
		}
		assertEquals("deeper/file", source.find("deeper/file").orElseThrow().name());
		assertEquals(List.of("same", "deeper/file"), source.names(), "each folder once, though links lead in a circle");
	}

	@Test
	void theFolderItselfMayBeALink() throws IOException {
		Path link = link(outside.resolve("current"), folder);
		var linked = new FolderSource(link);
		assertEquals("inside", content(linked.find("sub/file").orElseThrow()));
		Files.delete(link);
		link(link, outside.resolve("root2"));
		assertEquals("secret", content(linked.find("secret").orElseThrow()), "the folder that it leads to now");
		assertTrue(linked.find("sub/file").isEmpty());
	}

	@Test
	void pipesAndDevicesAreNoFiles() throws Exception {
		Disk.pipe(folder.resolve("pipe"));
		link(folder.resolve("pipe2"), Path.of("pipe"));
		assertTrue(source.find("pipe").isEmpty());
		assertTrue(source.find("PIPE").isEmpty());
		assertTrue(source.find("pipe2").isEmpty());
		assertEquals(List.of("sub/file"), source.names());
		var devices = new FolderSource(Path.of("/dev"));
		assertTrue(!Files.exists(Path.of("/dev/zero")) || devices.find("zero").isEmpty());
	}
}
