/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.fieldbench.tftp.UploadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

	@TempDir
	Path folder;

	/** The way for disks where a file cannot have two names, such as a stick's. */
	@Test
	void alsoAMoveReplacesNothingHoweverManyTryAtOnce() throws Exception {
		try (ExecutorService uploads = Executors.newFixedThreadPool(8)) {
			for (int round = 0; round < 50; round++) {
				Path target = folder.resolve("target" + round);
				List<Callable<Boolean>> moves = new ArrayList<>();
				for (int i = 0; i < 8; i++) {
					Path part = Files.writeString(folder.resolve("part" + round + '-' + i), "from " + i);
					moves.add(() -> moved(part, target));
				}
				int kept = 0;
				for (Future<Boolean> move : uploads.invokeAll(moves, 60, TimeUnit.SECONDS)) {
					kept += move.get() ? 1 : 0;
				}
				assertEquals(1, kept);
			}
		}
	}

	private static boolean moved(Path part, Path target) throws IOException {
		try {
			Publication.move(part, target);
			return true;
		} catch (FileAlreadyExistsException e) {
			return false;
		}
	}

	@Test
	void saysThatTheNameIsTaken() throws IOException {
		Path part = Files.writeString(folder.resolve("part"), "new");
		Path target = Files.writeString(folder.resolve("target"), "old");
		UploadException taken = assertThrows(UploadException.class, () -> Publication.of(part, target, false));
		assertEquals(UploadException.Reason.EXISTS, taken.reason());
		assertEquals("old", Files.readString(target));
		Publication.of(part, target, true);
		assertEquals("new", Files.readString(target));
		assertFalse(Files.exists(part));
	}
}
