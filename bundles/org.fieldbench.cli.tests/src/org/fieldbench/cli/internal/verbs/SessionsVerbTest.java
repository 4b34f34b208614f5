/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.internal.CommandLineBench;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsVerbTest {

	private final CommandLineBench bench = new CommandLineBench().verb("sessions", SessionsVerb::new);

	@TempDir
	private Path data;

	@AfterEach
	void forgetDataFolder() {
		System.clearProperty(DataFolder.PROPERTY);
	}

	@Test
	void saysThatThereIsNone() {
		assertEquals(Verb.OK, run());
		assertEquals("No session is kept in " + data + " yet.\n", bench.out());
		assertEquals(Verb.OK, run("--json"));
		assertEquals(0, bench.json().getAsJsonArray().size());
	}

	@Test
	void listsTheNewestFirst() throws StoreException {
		keepTwo();
		assertEquals(Verb.OK, run());
		assertTrue(bench.out().lines().toList().get(1).matches(" *2 .* rehearsal +212 +IP710 +not ended +b.zip"), bench.out());
		assertTrue(bench.out().lines().toList().get(2).matches(" *1 .* rehearsal +212 +IP710 +passed +a.zip"), bench.out());
	}

	@Test
	void showsWhatHappenedInOne() throws StoreException {
		keepTwo();
		assertEquals(Verb.OK, run("1"));
		assertTrue(bench.out().contains("display  CHECK FW / second line"), bench.out());
		assertEquals(Verb.OK, run("1", "--json"));
		assertEquals("x", bench.json().getAsJsonObject().getAsJsonArray("events").get(0).getAsJsonObject()
				.getAsJsonObject("facts").get("fact").getAsString());
	}

	@Test
	void anUnknownOneFails() {
		assertEquals(Verb.FAILED, run("9"));
		assertTrue(bench.err().startsWith("There is no session 9 in " + data), bench.err());
	}

	@Test
	void whatIsNoNumberIsWrongUsage() {
		assertEquals(Verb.USAGE, run("nine"));
		assertTrue(bench.err().contains("nine"), bench.err());
	}

	@Test
	void aStoreThatCannotBeOpenedIsASentence() {
		bench.verb("sessions", () -> new SessionsVerb(folder -> {
			throw new StoreException("The store is damaged. Restore the backup.", null);
		}));
		assertEquals(Verb.FAILED, run());
		assertEquals("The store is damaged. Restore the backup.\n", bench.err());
	}

	private int run(String... more) {
		String[] words = new String[more.length + 3];
		System.arraycopy(new String[] { "sessions", "--data", data.toString() }, 0, words, 0, 3);
		System.arraycopy(more, 0, words, 3, more.length);
		return bench.run(words);
	}

	private void keepTwo() throws StoreException {
		try (SessionStore store = SessionStores.open(data)) {
			long first = store.begin(Instant.EPOCH, "rehearsal", "212", "IP710", "a.zip");
			store.append(first, Instant.EPOCH, "display", "CHECK FW\nsecond line", Map.of("fact", "x"));
			store.end(first, Instant.EPOCH.plusSeconds(2), "passed");
			store.begin(Instant.EPOCH.plusSeconds(60), "rehearsal", "212", "IP710", "b.zip");
		}
	}
}
