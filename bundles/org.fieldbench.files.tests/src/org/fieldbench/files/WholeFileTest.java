/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.testing.TinyDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

	private static final byte[] CONTENT = "whole".getBytes(java.nio.charset.StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	@Test
	void isThereWithAllOfItsContent() throws IOException {
		Path file = folder.resolve("a.txt");
		byte[] large = new byte[300_000];
		large[299_999] = 7;
		WholeFile.write(file, false, large);
		assertArrayEquals(large, Files.readAllBytes(file));
		assertOnly(file);
	}

	@Test
	void isNotThereBeforeItIsComplete() throws IOException {
		Path file = folder.resolve("a.txt");
		try (WholeFile whole = new WholeFile(file, false)) {
			whole.bytes().write(CONTENT);
			assertFalse(Files.exists(file));
			whole.complete();
			assertArrayEquals(CONTENT, Files.readAllBytes(file));
		}
		assertOnly(file);
	}

	@Test
	void whatFailsHalfWayLeavesTheFormerFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "former");
		IOException own = new IOException("The article is damaged.");
		assertSame(own, assertThrows(IOException.class, () -> WholeFile.write(file, true, out -> {
			out.write(new byte[1 << 20]);
			throw own;
		})));
		assertEquals("former", Files.readString(file));
		assertOnly(file);
	}

	@Test
	void replacesOnlyWhatItMay() throws IOException {
		Path file = Files.writeString(folder.resolve("a.txt"), "former");
		assertThrows(FileAlreadyExistsException.class, () -> WholeFile.write(file, false, CONTENT));
		assertEquals("former", Files.readString(file));
		WholeFile.write(file, true, CONTENT);
		assertArrayEquals(CONTENT, Files.readAllBytes(file));
		assertOnly(file);
	}

	@Test
	void whoeverComesFirstIsNotOverwritten() throws IOException {
		Path file = folder.resolve("a.txt");
		assertThrows(FileAlreadyExistsException.class, () -> WholeFile.write(file, false, out -> Files.writeString(file, "other")));
		assertEquals("other", Files.readString(file));
		assertOnly(file);
	}

	@Test
	void aFolderThatIsNotThereAndOneInTheWayAreToldBeforehand() throws IOException {
		Path nowhere = folder.resolve("none").resolve("a.txt");
		assertEquals(nowhere + " cannot be written: there is no such folder. Make it, or choose another one.", problem(nowhere));
		assertEquals(folder + " cannot be written: it is a folder. Name a file in it.", problem(folder));
		Path inFile = Files.writeString(folder.resolve("b"), "").resolve("a.txt");
		assertEquals(inFile + " cannot be written: there is no such folder. Make it, or choose another one.", problem(inFile));
	}

	private static String problem(Path file) {
		return assertThrows(UnwritableException.class, () -> WholeFile.check(file, true)).getMessage();
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aDeviceIsNotReplaced() {
		assertEquals("/dev/null cannot be written: something that is no file has this name. Choose another name.", problem(Path.of("/dev/null")));
	}

	@Test
	void aFullDiskIsToldAndLeavesTheFormerFile() throws Exception {
		var mounted = TinyDisk.mount(Files.createDirectory(folder.resolve("disk")), 64);
		assumeTrue(mounted.isPresent(), TinyDisk.NEEDS);
		try (TinyDisk disk = mounted.get()) {
			Path file = Files.writeString(disk.root().resolve("a.txt"), "former");
			UnwritableException told = assertThrows(UnwritableException.class, () -> WholeFile.write(file, true, new byte[100_000]));
			assertEquals(file + " cannot be written: there is no room left on the disk. Make room, or choose another disk.", told.getMessage());
			assertEquals("former", Files.readString(file));
			try (Stream<Path> all = Files.list(disk.root())) {
				assertEquals(List.of(file), all.toList());
			}
		}
	}

	@Test
	void whatTheSystemRefusesIsToldInWords() {
		Path file = folder.resolve("a.txt");
		assertEquals(file + " cannot be written: you may not write there. Choose another folder.",
				new UnwritableException(file, new AccessDeniedException(file.toString())).getMessage());
		assertTrue(new UnwritableException(file, new IOException("Input/output error")).getMessage()
				.endsWith(" cannot be written: Input/output error. Choose another folder."));
	}

	@Test
	void aNameAsLongAsItMayBeFits() throws IOException {
		Path file = folder.resolve("n".repeat(251) + ".txt");
		WholeFile.write(file, false, CONTENT);
		assertOnly(file);
	}

	private void assertOnly(Path file) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(List.of(file), all.toList());
		}
	}
}
