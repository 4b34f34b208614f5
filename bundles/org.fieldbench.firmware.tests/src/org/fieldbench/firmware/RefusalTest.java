/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.testing.HostileTars;
import org.fieldbench.testing.HostileZips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is refused, and in which words. */
class RefusalTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void refusesInOneSentenceAndWritesNothing(HostileZips hostile) throws IOException {
		Path file = hostile.write(folder);
		FirmwareException refusal = assertThrows(FirmwareException.class, () -> inspect(file));
		assertSentence(refusal, hostile.clue());
		assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
		assertEquals(List.of(file), list(folder));
	}

	@ParameterizedTest
	@EnumSource
	void refusesTarArchivesInOneSentenceToo(HostileTars hostile) throws IOException {
		Path file = hostile.write(folder);
		FirmwareException refusal = assertThrows(FirmwareException.class, () -> inspect(file));
		assertSentence(refusal, hostile.clue());
		assertTrue(refusal.getMessage().contains(file.getFileName().toString()), refusal.getMessage());
		assertEquals(List.of(file), list(folder));
	}

	@Test
	void acceptsTheSoundBundleThatTheHostileOnesAreMadeFrom() throws IOException {
		assertEquals(Verdict.GO, inspect(HostileZips.good().write(folder.resolve("good.zip"))).verdict());
	}

	@Test
	void refusesAFileThatIsNotThere() {
		assertSentence(assertThrows(FirmwareException.class, () -> inspect(folder.resolve("absent.zip"))), "There is no file");
	}

	@Test
	void refusesAnEmptyFolderAndAWholeDisk() {
		assertSentence(assertThrows(FirmwareException.class, () -> inspect(folder)), "holds no files");
		assertSentence(assertThrows(FirmwareException.class, () -> inspect(folder.getRoot())), "is a whole disk");
	}

	@Test
	void refusesWhereverItIsCutOff() throws IOException {
		byte[] whole = HostileZips.good().toBytes();
		Path file = folder.resolve("cut.zip");
		for (int length = 0; length < whole.length; length += length < 100 || length > whole.length - 300 ? 1 : 97) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertThrows(FirmwareException.class, () -> inspect(file), "cut to " + length);
		}
	}

	/** A damaged byte is either harmless or refused; nothing else may happen. */
	@Test
	void survivesDamageAnywhere() throws IOException {
		byte[] whole = HostileZips.good().zip64().toBytes();
		Path file = folder.resolve("damaged.zip");
		int refused = 0;
		for (int at = 0; at < whole.length; at += at < 100 || at > whole.length - 400 ? 1 : 53) {
			for (int mask : new int[] { 0x01, 0x80, 0xFF }) {
				byte[] damaged = whole.clone();
				damaged[at] ^= mask;
				Files.write(file, damaged);
				refused += refused(file) ? 1 : 0;
			}
		}
		assertTrue(refused > 500, refused + " refused");
	}

	private static boolean refused(Path file) {
		try {
			inspect(file);
			return false;
		} catch (FirmwareException e) {
			assertSentence(e, "");
			return true;
		}
	}

	private static void assertSentence(FirmwareException refusal, String clue) {
		String message = refusal.getMessage();
		assertTrue(message.contains(clue), message);
		assertTrue(message.endsWith("."), message);
		assertFalse(message.contains("Exception"), message);
		assertTrue(message.chars().noneMatch(Character::isISOControl), message);
	}

	private static FirmwareReport inspect(Path file) throws FirmwareException {
		return new FirmwareInspector(TestCatalogs.usual()).inspect(InspectionRequest.of(file), InspectionProgress.NONE);
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
