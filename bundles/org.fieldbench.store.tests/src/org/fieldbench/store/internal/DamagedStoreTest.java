/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.fieldbench.store.BackupFile;
import org.fieldbench.store.BackupFolder;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.StoreFile;
import org.fieldbench.store.StoreFile.Rescued;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store file is damaged in each part; the sentence names the last backup, and what can be read is saved. */
class DamagedStoreTest {

	private static final int PAGE = 4096;
	private static final int EVENTS = 400;

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void fill() throws Exception {
		file = folder.resolve(StoreFile.NAME);
		try (SessionStore store = SessionStores.open(folder)) {
			long session = store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
			for (int event = 0; event < EVENTS; event++) {
				store.append(session, Instant.EPOCH, "step", "event " + event + " " + "x".repeat(1000), Map.of());
			}
		}
	}

	private void overwrite(long at, int length) throws Exception {
		try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
			byte[] rubbish = new byte[length];
			Arrays.fill(rubbish, (byte) 0x5a);
			raw.seek(at);
			raw.write(rubbish);
		}
	}

	private Path backup() throws Exception {
		Path backups = Files.createDirectories(new BackupFolder(folder).path());
		Files.createFile(backups.resolve("fieldbench-20261101T080000Z.zip"));
		Files.createFile(backups.resolve("fieldbench-20261126T080000Z-without-store.zip"));
		Files.createFile(backups.resolve("notes.zip"));
		return Files.createFile(backups.resolve("fieldbench-20261125T080000Z-asked.zip"));
	}

	private void assertSaid(String... parts) {
		var problem = assertThrows(StoreException.class, this::readAll);
		for (String part : parts) {
			assertTrue(problem.getMessage().contains(part), problem.getMessage());
		}
	}

	private int readAll() throws StoreException {
		try (SessionStore store = SessionStores.open(folder)) {
			return store.events(1).size();
		}
	}

	@Test
	void aDamagedHeaderIsSaidWithTheLastBackup() throws Exception {
		Path last = backup();
		overwrite(0, 100);
		assertSaid("is damaged", file.toString(), last.toString(), "fieldbench backup restore " + last.getFileName());
	}

	@Test
	void withoutABackupTheWayOutIsSaid() throws Exception {
		overwrite(0, 100);
		assertSaid("is damaged", "There is no backup", "fieldbench backup rescue");
		assertSaidByRescue("Nothing of the store", "can be read");
	}

	private void assertSaidByRescue(String... parts) {
		var problem = assertThrows(StoreException.class, () -> new StoreFile(folder).rescueInto(folder.resolve("fresh")));
		for (String part : parts) {
			assertTrue(problem.getMessage().contains(part), problem.getMessage());
		}
	}

	@Test
	void aDamagedPageInTheMiddleCostsOnlyItsRows() throws Exception {
		overwrite(Files.size(file) / PAGE / 2 * PAGE, PAGE);
		assertSaid("is damaged");
		assertThrows(StoreException.class, () -> StoreFile.check(file));
		List<Rescued> rescued = new StoreFile(folder).rescueInto(folder.resolve("fresh"));
		Rescued events = rescued.stream().filter(table -> table.table().equals("session_event")).findFirst().orElseThrow();
		assertTrue(events.rows() > EVENTS / 2 && events.rows() < EVENTS, events.toString());
		assertEquals(false, events.whole());
		try (SessionStore store = SessionStores.open(folder.resolve("fresh"))) {
			assertEquals(events.rows(), store.events(1).size());
			assertEquals("a.zip", store.session(1).orElseThrow().firmware());
		}
	}

	@Test
	void aFileThatWasCutOffGivesItsBeginning() throws Exception {
		try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
			raw.setLength(raw.length() / 2 / PAGE * PAGE);
		}
		assertSaid("is damaged");
		List<Rescued> rescued = new StoreFile(folder).rescueInto(folder.resolve("fresh"));
		assertTrue(rescued.stream().anyMatch(table -> table.table().equals("session_event") && table.rows() > 50), rescued.toString());
	}

	@Test
	void anEmptiedFileIsNotTakenForANewStore() throws Exception {
		Path last = backup();
		Files.write(file, new byte[0]);
		assertSaid("is empty", file.toString(), last.toString());
		assertEquals(0, Files.size(file));
	}

	@Test
	void anEmptyFileWithoutABackupIsANewStore() throws Exception {
		Files.write(file, new byte[0]); // as a program leaves it that was killed before its first write
		assertDoesNotThrow(() -> SessionStores.open(folder).close());
	}

	@Test
	void aDamagedLogCostsOnlyWhatWasInIt() throws Exception {
		Path copy = Files.createDirectory(folder.resolve("copy"));
		try (SessionStore store = SessionStores.open(folder)) {
			store.append(1, Instant.EPOCH, "step", "only in the log", Map.of());
			for (String name : List.of(StoreFile.NAME, StoreFile.NAME + "-wal")) {
				Files.copy(folder.resolve(name), copy.resolve(name)); // as a killed program leaves them
			}
		}
		Path log = copy.resolve(StoreFile.NAME + "-wal");
		try (RandomAccessFile raw = new RandomAccessFile(log.toFile(), "rw")) {
			raw.seek(raw.length() / 2);
			raw.write(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 });
		}
		try (SessionStore store = SessionStores.open(copy)) {
			assertTrue(store.events(1).size() >= EVENTS, store.events(1).size() + " events");
		}
		StoreFile.check(copy.resolve(StoreFile.NAME));
	}

	@Test
	void aCopyOfAStoreInUseIsWhole() throws Exception {
		try (SessionStore store = SessionStores.open(folder)) {
			store.append(1, Instant.EPOCH, "step", "only in the log", Map.of());
			Path copy = Files.createDirectory(folder.resolve("copy")).resolve(StoreFile.NAME);
			new StoreFile(folder).copyTo(copy);
			StoreFile.check(copy);
			try (SessionStore copied = SessionStores.open(copy.getParent())) {
				assertEquals(EVENTS + 1, copied.events(1).size());
			}
		}
	}

	@Test
	void aStoreInUseIsNotReleased() throws Exception {
		try (SessionStore store = SessionStores.open(folder)) {
			assertEquals(1, store.sessions().size());
			var problem = assertThrows(StoreException.class, () -> new StoreFile(folder).release());
			assertTrue(problem.getMessage().contains("is in use"), problem.getMessage());
		}
		new StoreFile(folder).release();
		assertEquals(List.of(file), new StoreFile(folder).parts());
	}

	@Test
	void backupsAreFoundByTheirNames() throws Exception {
		backup();
		assertEquals(List.of("fieldbench-20261126T080000Z-without-store.zip", "fieldbench-20261125T080000Z-asked.zip", "fieldbench-20261101T080000Z.zip"),
				new BackupFolder(folder).files().stream().map(BackupFile::name).toList());
	}
}
