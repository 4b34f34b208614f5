/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresMigrationTest {

	private static final int PROGRAMS = 6;
	private static final Migration FIRST = Migration.shipped().get(0);
	private static final Migration SECOND = new Migration(2, "ALTER TABLE session ADD COLUMN site TEXT;\nCREATE TABLE site (\n\tname TEXT PRIMARY KEY\n);\n");

	private final PostgresPlace place;

	PostgresMigrationTest(PostgresServer server) throws Exception {
		place = PostgresPlace.on(server);
	}

	private SessionStore open(Migration... known) throws StoreException {
		return PostgresStore.open(place.address(), place.password(), List.of(known));
	}

	private void makeAStoreOfTheFirstSchema() throws Exception {
		try (SessionStore store = open(FIRST)) {
			store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
		}
	}

	private String backups() throws Exception {
		return place.ask("SELECT string_agg(nspname, ' ') FROM pg_namespace WHERE nspname LIKE '" + place.address().schema() + "\\_backup%'");
	}

	@Test
	void upgradesAnOlderStoreAfterACopyOfAllTables() throws Exception {
		makeAStoreOfTheFirstSchema();
		try (SessionStore store = open(FIRST, SECOND)) {
			assertEquals(1, store.sessions().size());
		}
		assertEquals("2", place.ask("SELECT COUNT(*) FROM schema_version"));
		assertEquals("1", place.ask("SELECT COUNT(*) FROM " + backups() + ".schema_version"));
		assertEquals("212", place.ask("SELECT alert FROM " + backups() + ".session"));
	}

	@Test
	void leavesTheStoreAsItWasWhenAMigrationFails() throws Exception {
		makeAStoreOfTheFirstSchema();
		Migration broken = new Migration(2, "CREATE TABLE half (x TEXT);\nINSERT INTO nowhere VALUES (1);\n");
		var problem = assertThrows(StoreException.class, () -> open(FIRST, broken));
		assertTrue(problem.getMessage().contains(backups()), problem.getMessage());
		assertEquals("1", place.ask("SELECT COUNT(*) FROM schema_version"));
		assertEquals("f", place.ask("SELECT to_regclass('half') IS NOT NULL"));
		try (SessionStore store = open(FIRST)) {
			assertEquals(1, store.sessions().size());
		}
	}

	@Test
	void refusesANewerSchema() throws Exception {
		open(FIRST, SECOND).close();
		var problem = assertThrows(StoreException.class, () -> open(FIRST));
		assertTrue(problem.getMessage().contains("schema 2, written by a newer Fieldbench"), problem.getMessage());
	}

	@Test
	void refusesAChangedMigration() throws Exception {
		makeAStoreOfTheFirstSchema();
		var problem = assertThrows(StoreException.class, () -> open(new Migration(1, FIRST.sql() + "CREATE TABLE more (x TEXT);\n")));
		assertTrue(problem.getMessage().contains("differs"), problem.getMessage());
	}

	@Test
	@Timeout(120)
	void programsThatUpgradeAtTheSameMomentDoItOnce() throws Exception {
		makeAStoreOfTheFirstSchema();
		Callable<Void> program = () -> {
			open(FIRST, SECOND).close();
			return null;
		};
		try (var threads = Executors.newFixedThreadPool(PROGRAMS)) {
			for (Future<Void> done : threads.invokeAll(Collections.nCopies(PROGRAMS, program))) {
				done.get();
			}
		}
		assertEquals("2", place.ask("SELECT COUNT(*) FROM schema_version"));
		assertEquals(1, backups().split(" ").length, backups());
	}

	@Test
	@Timeout(120)
	void programsThatMakeANewStoreAtTheSameMomentMakeOne() throws Exception {
		Callable<Long> program = () -> {
			try (SessionStore store = PostgresStore.open(place.address(), place.password(), Migration.shipped())) {
				return store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
			}
		};
		try (var threads = Executors.newFixedThreadPool(PROGRAMS)) {
			long highest = 0;
			for (Future<Long> id : threads.invokeAll(Collections.nCopies(PROGRAMS, program))) {
				highest = Math.max(highest, id.get());
			}
			assertEquals(PROGRAMS, highest, "Each begins a session of its own, numbered without a gap.");
		}
		assertEquals("", String.valueOf(backups()).replace("null", ""), "An empty store needs no copy.");
	}

	@Test
	void sortsBySignsWhateverTheLanguageOfTheServer() throws Exception {
		open(FIRST).close();
		assertEquals("C", place.ask("SELECT collation_name FROM information_schema.columns WHERE table_name = 'session' AND column_name = 'kind'"
				+ " AND table_schema = '" + place.address().schema() + "'"));
	}
}
