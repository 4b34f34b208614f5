/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.fieldbench.tftp.Upload;
import org.fieldbench.tftp.UploadException;
import org.fieldbench.tftp.UploadException.Reason;
import org.fieldbench.tftp.UploadTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole or not at all. */
class UploadFolderTest extends UploadFixture {

	@Test
	void appearsOnlyWhenComplete() throws IOException {
		UploadFolder target = open(RULES);
		Upload upload = begin(target, "cfg.xml");
		assertEquals("cfg.xml", upload.name());
		write(upload, "first ");
		write(upload, "second");
		assertFalse(Files.exists(folder.resolve("cfg.xml")));
		assertTrue(new FolderSource(folder).find("cfg.xml").isEmpty());
		assertEquals(1, Disk.names(folder).size(), "it comes in beside its place");
		assertTrue(Disk.names(folder).getFirst().matches("\\.upload-.*\\.part"));
		upload.complete();
		upload.discard();
		assertEquals(List.of("cfg.xml"), Disk.names(folder));
		assertEquals("first second", Files.readString(folder.resolve("cfg.xml")));
	}

	@Test
	void anEmptyFileIsOneToo() throws IOException {
		begin(open(RULES), "empty").complete();
		assertEquals(0, Files.size(folder.resolve("empty")));
	}

	@Test
	void nothingStaysOfWhatIsDiscarded() throws IOException {
		Upload upload = begin(open(RULES), "cfg.xml");
		write(upload, "half");
		upload.discard();
		upload.discard();
		assertEquals(List.of(), Disk.names(folder));
		assertRefused(Reason.OTHER, () -> write(upload, "late"));
		assertRefused(Reason.OTHER, upload::complete);
		assertEquals(List.of(), Disk.names(folder));
	}

	@ParameterizedTest
	@CsvSource({ "/a.cfg,a.cfg", "\\sub\\b.cfg,sub/b.cfg", "'sub/c.cfg  ',sub/c.cfg", "sub/deep/\u00fc.cfg,sub/deep/\u00fc.cfg" })
	void goesIntoFoldersThatExist(String requested, String name) throws IOException {
		Files.createDirectories(folder.resolve("sub/deep"));
		Path file = Disk.child(folder, name);
		put(open(RULES), requested, "x");
		assertEquals("x", Files.readString(file));
		assertEquals(1, Disk.names(file.getParent()).stream().filter(each -> each.equals(file.getFileName().toString())).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "..", "../x", "..\\x", "sub/../../x", "C:x", "C:\\x", "x:y", "NUL", "com1.cfg", "x.", "x. ", "a\u0000b",
			"a\nb", "sub/", "sub//x", ".", "./x", ".upload-0123456789abcdef0123456789abcdef.part" })
	void takesNoNameThatCouldMeanSomethingElse(String name) throws IOException {
		Files.createDirectory(folder.resolve("sub"));
		UploadFolder target = open(RULES);
		assertRefused(Reason.NAME, () -> begin(target, name));
		assertEquals(List.of("sub"), Disk.names(folder));
	}

	@Test
	void makesNoFolder() throws IOException {
		UploadFolder target = open(RULES);
		String message = assertRefused(Reason.NAME, () -> begin(target, "new/cfg.xml"));
		assertEquals("There is no such folder here. Use a name without a folder", message);
		put(target, "file", "x");
		assertRefused(Reason.NAME, () -> begin(target, "file/cfg.xml"));
		assertEquals(List.of("file"), Disk.names(folder));
	}

	@Test
	void replacesNothingUnlessAllowed() throws IOException {
		UploadFolder careful = open(RULES);
		put(careful, "cfg.xml", "old");
		assertRefused(Reason.EXISTS, () -> begin(careful, "cfg.xml"));
		assertEquals("old", Files.readString(folder.resolve("cfg.xml")));
		put(open(RULES.withReplace(true)), "cfg.xml", "new");
		assertEquals("new", Files.readString(folder.resolve("cfg.xml")));
		assertEquals(List.of("cfg.xml"), Disk.names(folder));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void replacesNothingThatIsNoFile(boolean replace) throws IOException {
		Files.createDirectory(folder.resolve("sub"));
		UploadFolder target = open(RULES.withReplace(replace));
		assertRefused(Reason.EXISTS, () -> begin(target, "sub"));
		Upload late = begin(target, "later");
		Files.createDirectory(folder.resolve("later"));
		assertRefused(Reason.EXISTS, late::complete);
		assertEquals(List.of("later", "sub"), Disk.names(folder));
	}

	@Test
	void ofTwoOfOneNameTheFirstCompleteIsKept() throws IOException {
		UploadFolder target = open(RULES);
		Upload first = begin(target, "cfg.xml");
		Upload second = begin(target, "cfg.xml");
		write(first, "first");
		write(second, "second");
		second.complete();
		assertRefused(Reason.EXISTS, first::complete);
		first.discard();
		assertEquals("second", Files.readString(folder.resolve("cfg.xml")));
		assertEquals(List.of("cfg.xml"), Disk.names(folder));
	}

	@Test
	void ofManyAtTheSameMomentOneIsKept() throws Exception {
		UploadFolder target = open(RULES);
		try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
			for (int round = 0; round < 20; round++) {
				String name = "file" + round;
				List<Callable<Boolean>> puts = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(i -> () -> tryPut(target, name, "from " + i))
						.toList();
				int kept = 0;
				for (Future<Boolean> result : clients.invokeAll(puts, 60, TimeUnit.SECONDS)) {
					kept += result.get() ? 1 : 0;
				}
				assertEquals(1, kept);
				assertTrue(Files.readString(folder.resolve(name)).matches("from \\d"));
			}
		}
		assertEquals(20, Disk.names(folder).size());
	}

	private static boolean tryPut(UploadTarget target, String name, String text) throws UploadException {
		try {
			put(target, name, text);
			return true;
		} catch (UploadException e) {
			assertEquals(Reason.EXISTS, e.reason());
			return false;
		}
	}

	@Test
	void whatACrashLeftBehindIsRemovedIfItIsOursAndOld() throws IOException {
		String old = ".upload-0123456789abcdef0123456789abcdef.part";
		String fresh = ".upload-ffffffffffffffffffffffffffffffff.part";
		Files.createDirectory(folder.resolve("sub"));
		Files.createDirectory(folder.resolve(".upload-dddddddddddddddddddddddddddddddd.part"));
		for (String name : List.of(old, "sub/" + old, ".upload-mine.part", "cfg.xml")) {
			Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(Instant.now().minusSeconds(3700)));
		}
		Files.createFile(folder.resolve(fresh));
		open(RULES);
		assertEquals(List.of(".upload-dddddddddddddddddddddddddddddddd.part", fresh, ".upload-mine.part", "cfg.xml", "sub"),
				Disk.names(folder));
		assertEquals(List.of(), Disk.names(folder.resolve("sub")));
	}

	@Test
	void aFolderThatCannotBeUsedIsSaidAtOnce() throws IOException {
		Path file = Files.createFile(outside.resolve("file"));
		for (Path wrong : List.of(outside.resolve("missing"), file)) {
			String message = assertThrows(IOException.class, () -> UploadFolder.open(wrong, RULES)).getMessage();
			assertEquals(wrong + " is no folder. Choose one that exists to put uploads into.", message);
		}
	}

	@Test
	void aFolderThatVanishedTakesNothing() throws IOException {
		UploadFolder target = open(RULES);
		Upload upload = begin(target, "cfg.xml");
		try (var files = Files.list(folder)) {
			files.forEach(file -> file.toFile().delete());
		}
		Files.delete(folder);
		assertRefused(Reason.OTHER, () -> begin(target, "cfg.xml"));
		assertRefused(Reason.OTHER, upload::complete);
		assertFalse(Files.exists(folder));
	}
}
