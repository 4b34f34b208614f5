/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableStoreTest {

	private static final int PAGE = 4096;

	@TempDir
	private Path folder;

	@Test
	void namesAFileThatIsNoStore() throws Exception {
		Files.writeString(folder.resolve(SqliteStore.FILE), "This is no database, however long it may be. ".repeat(200));
		assertSays("is damaged", folder);
	}

	@Test
	void namesAStoreWhosePagesWereOverwritten() throws Exception {
		fill();
		try (var file = new RandomAccessFile(folder.resolve(SqliteStore.FILE).toFile(), "rw")) {
			byte[] rubbish = new byte[PAGE];
			java.util.Arrays.fill(rubbish, (byte) 0x5a);
			for (long at = PAGE; at + PAGE <= file.length(); at += PAGE) {
				file.seek(at);
				file.write(rubbish);
			}
		}
		assertSays("is damaged", folder);
	}

	private void fill() throws StoreException {
		try (SessionStore store = SessionStores.open(folder)) {
			long session = store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
			store.append(session, Instant.EPOCH, "step", "x".repeat(10 * PAGE), Map.of());
		}
	}

	@Test
	void namesAFolderThatIsAFile() throws Exception {
		assertSays("cannot be created", Files.createFile(folder.resolve("file")));
	}

	@Test
	void namesAFolderBelowAFile() throws Exception {
		assertSays("cannot be created", Files.createFile(folder.resolve("file")).resolve("data"));
	}

	@Test
	void namesAStoreThatIsAFolder() throws Exception {
		Files.createDirectories(folder.resolve(SqliteStore.FILE));
		assertSays("cannot be opened", folder);
	}

	@Test
	void opensInAFolderWhoseNameHoldsSignsOfAUrl() throws Exception {
		Path odd = folder.resolve("a folder").resolve("100% #1 & more");
		SessionStores.open(odd).close();
		assertTrue(odd.resolve(SqliteStore.FILE).toFile().isFile());
	}

	private static void assertSays(String part, Path dataFolder) {
		var problem = assertThrows(StoreException.class, () -> SessionStores.open(dataFolder));
		assertTrue(problem.getMessage().contains(part), problem.getMessage());
		assertTrue(problem.getMessage().contains(dataFolder.toString()), problem.getMessage());
		assertNotNull(problem.getCause());
	}
}
