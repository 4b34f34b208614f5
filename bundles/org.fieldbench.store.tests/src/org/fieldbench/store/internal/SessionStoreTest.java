/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.store.EventRecord;
import org.fieldbench.store.SessionRecord;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionStoreTest {

	private static final Instant START = Instant.parse("2026-11-24T02:00:00.123456789Z");
	private static final Instant END = START.plusSeconds(60);

	@TempDir
	private Path folder;

	/** Opens the same store each time. */
	SessionStore open() throws Exception {
		return SessionStores.open(folder);
	}

	@Test
	void givesBackWhatWasKeptAfterReopening() throws Exception {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("z", "first");
		facts.put("a", "second");
		try (SessionStore store = open()) {
			long id = store.begin(START, "rehearsal", "212", "IP710", "sample.zip");
			store.append(id, START, "key", "Pressed 1", facts);
			store.append(id, END, "display", "FIX?", Map.of());
			store.end(id, END, "passed");
		}
		try (SessionStore store = open()) {
			assertEquals(List.of(new SessionRecord(1, START, Optional.of(END), "rehearsal", "212", "IP710", "sample.zip",
					Optional.of("passed"))), store.sessions());
			assertEquals(List.of(new EventRecord(1, START, "key", "Pressed 1", facts),
					new EventRecord(2, END, "display", "FIX?", Map.of())), store.events(1));
			assertEquals(List.of("z", "a"), List.copyOf(store.events(1).get(0).facts().keySet()));
		}
	}

	@Test
	void listsTheNewestSessionFirstAndKeepsTheirEventsApart() throws Exception {
		try (SessionStore store = open()) {
			long first = store.begin(START, "flash", "212", "IP600", "a.zip");
			long second = store.begin(START, "flash", "212", "IP720", "b.zip");
			store.append(second, END, "step", "of the second", Map.of());
			store.append(first, END, "step", "of the first", Map.of());
			assertEquals(List.of(second, first), store.sessions().stream().map(SessionRecord::id).toList());
			assertEquals(1, store.events(first).get(0).number());
			assertEquals("of the first", store.events(first).get(0).text());
			assertEquals(Optional.empty(), store.session(first).orElseThrow().ended());
		}
	}

	@Test
	void keepsTextOfAnyScriptAndSign() throws Exception {
		String odd = "Überprüfung \u96FB\u8A71 \uD83D\uDCDE '; DROP TABLE session; -- \" \n\t \\ <b>";
		try (SessionStore store = open()) {
			long id = store.begin(START, odd, odd, odd, odd);
			store.append(id, START, odd, odd, Map.of(odd, odd));
		}
		try (SessionStore store = open()) {
			assertEquals(odd, store.session(1).orElseThrow().firmware());
			assertEquals(new EventRecord(1, START, odd, odd, Map.of(odd, odd)), store.events(1).get(0));
		}
	}

	@Test
	void refusesAnEventOrAnEndOfAnUnknownSession() throws Exception {
		try (SessionStore store = open()) {
			var event = assertThrows(StoreException.class, () -> store.append(7, START, "key", "1", Map.of()));
			assertTrue(event.getMessage().contains("no session 7"), event.getMessage());
			assertThrows(StoreException.class, () -> store.end(7, END, "passed"));
			assertEquals(List.of(), store.events(7));
			assertEquals(Optional.empty(), store.session(7));
		}
	}

	@Test
	void saysThatItWasClosed() throws Exception {
		SessionStore store = open();
		store.close();
		store.close();
		var problem = assertThrows(StoreException.class, store::sessions);
		assertTrue(problem.getMessage().contains("was closed"), problem.getMessage());
	}
}
