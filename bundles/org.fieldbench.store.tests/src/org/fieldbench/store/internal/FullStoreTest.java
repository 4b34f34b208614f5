/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.StoreFile;
import org.fieldbench.testing.TinyDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A real file system fills up under the store. */
class FullStoreTest {

	@TempDir
	private Path folder;

	@Test
	void whatWasKeptStaysAndWritingGoesOnWhenThereIsRoomAgain() throws Exception {
		var mounted = TinyDisk.mount(Files.createDirectory(folder.resolve("disk")), 2048);
		assumeTrue(mounted.isPresent(), TinyDisk.NEEDS);
		try (TinyDisk disk = mounted.get()) {
			Path data = disk.root().resolve("data");
			int kept = fill(disk, data);
			try (SessionStore store = SessionStores.open(data)) {
				assertEquals(kept, store.events(1).size());
				store.append(1, Instant.EPOCH, "step", "room again", Map.of());
			}
			StoreFile.check(new StoreFile(data).path());
		}
	}

	/** What SQLite maps into memory fails otherwise than what it writes. */
	@Test
	void aFailingDiskThatIsFullIsToldAsAFullOne() throws Exception {
		var failed = new SQLiteException("disk I/O error", SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);
		var mounted = TinyDisk.mount(Files.createDirectory(folder.resolve("disk")), 512);
		assumeTrue(mounted.isPresent(), TinyDisk.NEEDS);
		try (TinyDisk disk = mounted.get()) {
			SqliteErrors errors = new SqliteErrors(disk.root().resolve("fieldbench.db"));
			assertTrue(errors.explain(failed).getMessage().contains("Check the disk."));
			disk.fill(0);
			assertTrue(errors.explain(failed).getMessage().startsWith("The disk is full; "), errors.explain(failed).getMessage());
		}
	}

	private static int fill(TinyDisk disk, Path data) throws Exception {
		int[] kept = { 0 };
		try (SessionStore store = SessionStores.open(data)) {
			long session = store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
			disk.fill(20);
			var full = assertThrows(StoreException.class, () -> {
				while (true) {
					store.append(session, Instant.EPOCH, "step", "x".repeat(2000), Map.of());
					kept[0]++;
				}
			});
			assertTrue(full.getMessage().contains("disk") && full.getMessage().contains(data.toString()), full.getMessage());
			assertEquals(kept[0], store.events(session).size());
			assertTrue(kept[0] > 0, "there was room for something");
			disk.free();
		}
		return kept[0];
	}
}
