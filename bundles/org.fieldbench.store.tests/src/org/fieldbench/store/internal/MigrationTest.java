/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class MigrationTest {

	private static final Migration FIRST = Migration.shipped().get(0);
	private static final Migration SECOND = new Migration(2, """
			-- A comment; with a semicolon.
			ALTER TABLE session ADD COLUMN site TEXT;
			CREATE TABLE site (
				name TEXT PRIMARY KEY
			);
			""");

	@TempDir
	private Path folder;

	@BeforeEach
	void makeAStoreOfTheFirstSchema() throws Exception {
		try (SessionStore store = SqliteStore.open(folder, List.of(FIRST))) {
			store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
		}
	}

	@Test
	void upgradesAnOlderStoreAfterABackup() throws Exception {
		try (SessionStore store = SqliteStore.open(folder, List.of(FIRST, SECOND))) {
			assertEquals(1, store.sessions().size());
		}
		assertEquals(2, count("SELECT COUNT(*) FROM schema_version", folder.resolve(SqliteStore.FILE)));
		assertEquals(0, count("SELECT COUNT(*) FROM site", folder.resolve(SqliteStore.FILE)));
		assertEquals(1, backups().size());
		assertEquals(1, count("SELECT COUNT(*) FROM session", backups().get(0)));
		assertEquals(1, count("SELECT COUNT(*) FROM schema_version", backups().get(0)));
	}

	@Test
	void makesNoBackupWhenThereIsNothingToDo() throws Exception {
		SqliteStore.open(folder, List.of(FIRST)).close();
		assertEquals(List.of(), backups());
	}

	@Test
	void leavesTheStoreAsItWasWhenAMigrationFails() throws Exception {
		Migration broken = new Migration(2, "CREATE TABLE half (x TEXT);\nINSERT INTO nowhere VALUES (1);\n");
		var problem = assertThrows(StoreException.class, () -> SqliteStore.open(folder, List.of(FIRST, broken)));
		assertTrue(problem.getMessage().contains(backups().get(0).toString()), problem.getMessage());
		try (SessionStore store = SqliteStore.open(folder, List.of(FIRST))) {
			assertEquals(1, store.sessions().size());
		}
		assertEquals(0, count("SELECT COUNT(*) FROM sqlite_master WHERE name = 'half'", folder.resolve(SqliteStore.FILE)));
	}

	@Test
	void refusesANewerSchema() throws Exception {
		SqliteStore.open(folder, List.of(FIRST, SECOND)).close();
		var problem = assertThrows(StoreException.class, () -> SqliteStore.open(folder, List.of(FIRST)));
		assertTrue(problem.getMessage().contains("schema 2, written by a newer Fieldbench"), problem.getMessage());
	}

	@Test
	void refusesAChangedMigration() {
		Migration changed = new Migration(1, FIRST.sql() + "CREATE TABLE more (x TEXT);\n");
		var problem = assertThrows(StoreException.class, () -> SqliteStore.open(folder, List.of(changed)));
		assertTrue(problem.getMessage().contains("differs"), problem.getMessage());
	}

	@Test
	void doesNotMindTheLineEndsOfACheckout() throws Exception {
		SqliteStore.open(folder, List.of(new Migration(1, FIRST.sql().replace("\n", "\r\n")))).close();
	}

	@Test
	void shipsMigrationsWithoutGaps() {
		List<Migration> shipped = Migration.shipped();
		for (int i = 0; i < shipped.size(); i++) {
			assertEquals(i + 1, shipped.get(i).number());
		}
	}

	private List<Path> backups() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith("fieldbench-backup-schema1-")).toList();
		}
	}

	private static int count(String sql, Path file) throws Exception {
		try (var connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
				var statement = connection.createStatement();
				var rows = statement.executeQuery(sql)) {
			return rows.getInt(1);
		}
	}
}
