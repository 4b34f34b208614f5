/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.ReadingStore;
import org.fieldbench.store.ReadingStores;
import org.fieldbench.store.TeamPlaceRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamStore;
import org.fieldbench.store.TeamStores;
import org.fieldbench.store.TeamTextRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places of revisions and events in the team's order, as a laptop knows them. */
class TeamPositionsTest {

	private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;
	private TeamStore store;

	@BeforeEach
	void open() throws Exception {
		store = TeamStores.open(folder);
		store.join("team");
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static TeamTextRecord revision(String id, long position) {
		return new TeamTextRecord(new TeamRevisionRecord(id, "7", OptionalInt.empty(), Optional.empty(), "edited", "Ann", Optional.of(Instant.EPOCH), "",
				"0".repeat(64), List.of(), OptionalLong.of(position)), TEXT);
	}

	private void say(String id, long position) throws Exception {
		try (ReadingStore said = ReadingStores.open(folder)) {
			said.add(List.of(new ReadingEventRecord(id, "7", "comment", "", "Ann", Instant.EPOCH, "Hello", OptionalInt.empty(), Map.of(), OptionalLong.of(position))));
		}
	}

	@Test
	void theLastPlaceIsThatOfARevisionOrAnEvent() throws Exception {
		assertEquals(Optional.empty(), store.last());
		store.receive(List.of(revision("r1", 1), revision("r2", 2)));
		assertEquals(Optional.of(new TeamPlaceRecord("r2", 2)), store.last());
		say("e3", 3);
		assertEquals(Optional.of(new TeamPlaceRecord("e3", 3)), store.last());
	}

	@Test
	void placesAreForgottenAndNothingElse() throws Exception {
		store.receive(List.of(revision("r1", 1)));
		store.extend("7", Optional.empty(), List.of("r1"), List.of());
		say("e2", 2);
		store.reached(2);
		store.forgetPositions();
		assertEquals(Optional.empty(), store.last());
		assertEquals(0, store.team().orElseThrow().position());
		assertEquals("team", store.team().orElseThrow().team());
		assertEquals(List.of("r1"), store.unsent().stream().map(TeamRevisionRecord::id).toList());
		assertEquals(List.of("r1"), store.history("7").stream().map(TeamRevisionRecord::id).toList());
		assertArrayEquals(TEXT, store.text("r1").orElseThrow());
		try (ReadingStore said = ReadingStores.open(folder)) {
			assertEquals(List.of("e2"), said.unsent().stream().map(ReadingEventRecord::id).toList());
		}
		store.receive(List.of(revision("r1", 5)));
		assertEquals(Optional.of(new TeamPlaceRecord("r1", 5)), store.last(), "What the team's database says then counts.");
	}
}
