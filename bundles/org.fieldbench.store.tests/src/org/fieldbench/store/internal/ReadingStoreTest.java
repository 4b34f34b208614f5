/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.ReadingMarkRecord;
import org.fieldbench.store.ReadingStore;
import org.fieldbench.store.ReadingStores;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadingStoreTest {

	private static final Instant FIRST = Instant.parse("2026-11-20T12:00:00Z");
	private static final Instant LATER = Instant.parse("2026-11-20T12:00:00.500Z");
	private static final int WRITTEN = 40;

	@TempDir
	private Path folder;

	@Test
	void keepsEventsOfEveryKindAsTheyAre() throws StoreException {
		var comment = event("b", OptionalLong.empty());
		var newer = new ReadingEventRecord("a", "212", "applause", "step-9", "Ann", LATER, "", OptionalInt.of(3), Map.of("hands", "2"),
				OptionalLong.of(7));
		try (ReadingStore store = ReadingStores.open(folder)) {
			assertEquals(2, store.add(List.of(comment, newer)));
		}
		try (ReadingStore store = ReadingStores.open(folder)) {
			assertEquals(List.of(newer, comment), store.events());
			assertEquals(List.of(comment), store.unsent());
			assertEquals(7, store.lastPosition());
		}
	}

	@Test
	void anEventThatIsHereStaysAsItIsAndGetsAtMostItsFirstPosition() throws StoreException {
		try (ReadingStore store = ReadingStores.open(folder)) {
			store.add(List.of(event("a", OptionalLong.empty())));
			assertEquals(0, store.add(List.of(event("a", OptionalLong.empty()))));
			var forged = new ReadingEventRecord("a", "213", "comment", "", "Bob", LATER, "other", OptionalInt.empty(), Map.of(), OptionalLong.of(4));
			assertEquals(1, store.add(List.of(forged)));
			assertEquals(0, store.add(List.of(event("a", OptionalLong.of(5)))));
			store.markSent("a", 6);
			assertEquals(List.of(event("a", OptionalLong.of(4))), store.events());
			assertEquals(List.of(), store.unsent());
		}
	}

	@Test
	void addsAllEventsOrNone() throws StoreException {
		try (ReadingStore store = ReadingStores.open(folder)) {
			var broken = new ReadingEventRecord("b", "212", "comment", "", null, FIRST, "", OptionalInt.empty(), Map.of(), OptionalLong.empty());
			assertThrows(StoreException.class, () -> store.add(List.of(event("a", OptionalLong.empty()), broken)));
			assertEquals(List.of(), store.events());
			assertEquals(0, store.lastPosition());
		}
	}

	@Test
	void aMarkTakesThePlaceOfTheFormerOne() throws StoreException {
		var favourite = new ReadingMarkRecord("favourite", "212", FIRST, "");
		var read = new ReadingMarkRecord("read", "212", LATER, "bb");
		try (ReadingStore store = ReadingStores.open(folder)) {
			store.mark(favourite);
			store.mark(new ReadingMarkRecord("read", "212", FIRST, "aa"));
			store.mark(read);
			assertEquals(List.of(read, favourite), store.marks());
			store.unmark("favourite", "212");
			store.unmark("favourite", "213");
			assertEquals(List.of(read), store.marks());
		}
	}

	@Test
	void anOlderStoreIsUpgradedAfterABackup() throws Exception {
		try (SessionStore old = SqliteStore.open(folder, Migration.shipped().subList(0, 3))) {
			old.begin(FIRST, "flash", "212", "IP710", "a.zip");
		}
		try (ReadingStore store = ReadingStores.open(folder)) {
			assertEquals(List.of(), store.events());
			assertEquals(List.of(), store.marks());
		}
		try (var files = Files.list(folder); SessionStore sessions = org.fieldbench.store.SessionStores.open(folder)) {
			assertEquals(1, files.filter(file -> file.getFileName().toString().startsWith("fieldbench-backup-schema3-")).count());
			assertEquals(1, sessions.sessions().size());
		}
	}

	@Test
	@Timeout(120)
	void twoProgramsWriteTogetherAndAKilledOneLosesNothing() throws Exception {
		Process one = DurabilityTest.start(EndlessCommenter.class, folder);
		Process other = DurabilityTest.start(EndlessCommenter.class, folder);
		try (BufferedReader oneSays = one.inputReader(); BufferedReader otherSays = other.inputReader()) {
			assertEquals(WRITTEN, oneSays.lines().filter(line -> line.matches("\\d+")).limit(WRITTEN).count());
			assertEquals(WRITTEN, otherSays.lines().filter(line -> line.matches("\\d+")).limit(WRITTEN).count());
			one.destroyForcibly().waitFor();
			other.destroyForcibly().waitFor();
		}
		try (ReadingStore store = ReadingStores.open(folder)) {
			Map<String, Long> kinds = store.events().stream()
					.collect(Collectors.groupingBy(ReadingEventRecord::kind, Collectors.counting()));
			assertEquals(Set.of("rating", "todo-open"), kinds.keySet());
			assertEquals(kinds.get("rating"), kinds.get("todo-open"), "both events of a pair or none");
			assertTrue(kinds.get("rating") >= 2 * WRITTEN, kinds.toString());
			assertEquals(store.events().size(),
					store.events().stream().map(ReadingEventRecord::id).collect(Collectors.toMap(Function.identity(), id -> 1)).size());
		}
	}

	private static ReadingEventRecord event(String id, OptionalLong position) {
		return new ReadingEventRecord(id, "212", "comment", "", "Ann", FIRST, "It is \"so\".\nReally.", OptionalInt.empty(), Map.of("state", "pending"),
				position);
	}
}
