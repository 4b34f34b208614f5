/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServedFile;
import org.fieldbench.tftp.testing.MemorySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MountedSourceTest {

	private static final FileSource BROKEN = new FileSource() {
		@Override
		public Optional<ServedFile> find(String requestedName) throws IOException {
			throw new IOException("stick pulled");
		}

		@Override
		public List<String> names() {
			return List.of();
		}
	};

	@TempDir
	Path folder;

	/** The size of a file tells which source it came from. */
	private final FileSource source = Sources.of(List.of(new Mount("", files(1, "top.bin", "boot/boot.bin", "cisco/only-top.bin")),
			new Mount("boot/", files(2, "boot.bin")), new Mount("\\cisco\\fw", files(3, "a.bin", "dir/b.bin")),
			new Mount("cisco", files(4, "fw/a.bin", "fw/deep.bin")), new Mount("boot", files(5, "boot.bin", "second.bin"))));

	private static FileSource files(int size, String... names) {
		var source = new MemorySource();
		for (String name : names) {
			source.with(name, new byte[size]);
		}
		return source;
	}

	@ParameterizedTest
	@CsvSource({ "top.bin,1,top.bin", "/TOP.bin,1,top.bin", "boot/boot.bin,2,boot/boot.bin", "\\Boot\\BOOT.bin,2,boot/boot.bin",
			"//boot//boot.bin,2,boot/boot.bin", "cisco/fw/a.bin,3,cisco/fw/a.bin", "CISCO\\FW\\DIR\\b.bin,3,cisco/fw/dir/b.bin",
			"cisco/fw/deep.bin,4,cisco/fw/deep.bin", "cisco/only-top.bin,1,cisco/only-top.bin", "boot/second.bin,5,boot/second.bin" })
	void theLongestMountPointWinsThenTheShorterOnes(String requested, int from, String name) throws IOException {
		ServedFile file = source.find(requested).orElseThrow();
		assertEquals(from, file.size());
		assertEquals(name, file.name());
		assertEquals(from, file.open().readAllBytes().length);
		assertTrue(file.revision().isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a.bin", "boot", "boot/", "bootboot.bin", "boot/top.bin", "boot/../top.bin", "../top.bin",
			"cisco/fw/../fw/a.bin" })
	void findsNothingElse(String requested) throws IOException {
		assertEquals(Optional.empty(), source.find(requested));
	}

	@Test
	void namesAreThoseOfAllOnce() {
		assertEquals(List.of("boot/boot.bin", "cisco/only-top.bin", "top.bin", "cisco/fw/a.bin", "cisco/fw/dir/b.bin",
				"cisco/fw/deep.bin", "boot/second.bin"), source.names());
	}

	@Test
	void thePointWrittenAsAskedGoesFirst() throws IOException {
		FileSource both = Sources.of(List.of(new Mount("Boot", files(1, "f")), new Mount("boot", files(2, "f"))));
		assertEquals(2, both.find("boot/f").orElseThrow().size());
		assertEquals(1, both.find("Boot/f").orElseThrow().size());
		assertEquals(1, both.find("BOOT/f").orElseThrow().size());
	}

	@Test
	void aSourceThatCannotBeReadHidesNoOther() throws IOException {
		FileSource mounted = Sources.of(List.of(new Mount("usb", BROKEN), new Mount("", files(1, "usb/f", "g"))));
		assertEquals(1, mounted.find("usb/f").orElseThrow().size());
		assertEquals(1, mounted.find("g").orElseThrow().size());
		assertTrue(mounted.find("h").isEmpty());
		assertEquals("stick pulled", assertThrows(IOException.class, () -> mounted.find("usb/h")).getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "'',''", "/,''", "boot,boot/", "/boot/,boot/", "\\cisco\\fw\\,cisco/fw/", "boot//,boot/" })
	void readsAMountPoint(String text, String point) {
		assertEquals(point, new Mount(text, FileSource.EMPTY).point());
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "a/../b", ".", "C:\\boot", "a//b", "NUL", "a\u0000b" })
	void refusesAMountPointThatIsNoFolder(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> new Mount(text, FileSource.EMPTY)).getMessage();
		assertTrue(message.contains("is no mount point: write a folder such as boot/"), message);
	}

	@Test
	void oneSourceAtTheTopNeedsNoMount() {
		FileSource only = files(1, "f");
		assertSame(only, Sources.of(List.of(new Mount("/", only))));
		assertSame(FileSource.EMPTY, Sources.of(List.of()));
	}

	@Test
	void aMountedFolderIsNotLeft() throws IOException {
		FileSource mounted = Sources.of(List.of(new Mount("boot", new FolderSource(folder)), new Mount("", files(1, "secret"))));
		assertTrue(mounted.find("boot/../secret").isEmpty());
		assertEquals(1, mounted.find("secret").orElseThrow().size());
	}
}
