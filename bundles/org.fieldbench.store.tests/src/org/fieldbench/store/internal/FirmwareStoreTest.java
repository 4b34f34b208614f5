/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.fieldbench.store.BundleRecord;
import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.FirmwareStores;
import org.fieldbench.store.OutcomeRecord;
import org.fieldbench.store.RequestRecord;
import org.fieldbench.store.RoleRecord;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FirmwareStoreTest {

	private static final Instant FIRST = Instant.parse("2026-11-20T12:00:00Z");
	private static final Instant LATER = Instant.parse("2026-11-27T08:00:00Z");
	private static final int ROUNDS = 50;

	@TempDir
	private Path folder;

	/** Opens the same store each time. */
	FirmwareStore open() throws StoreException {
		return FirmwareStores.open(folder);
	}

	SessionStore openSessions() throws StoreException {
		return SessionStores.open(folder);
	}

	@Test
	void countsHowOftenABundleWasSeen() throws StoreException {
		try (FirmwareStore store = open()) {
			store.saw("aa", "old.zip", 10, FIRST, true);
			store.saw("aa", "new.zip", 10, LATER, true);
			store.saw("aa", "new.zip", 10, FIRST, false);
			store.saw("bb", "b.zip", 20, FIRST, false);
			assertEquals(List.of(new BundleRecord("aa", "new.zip", 10, FIRST, LATER, 2), new BundleRecord("bb", "b.zip", 20, FIRST, FIRST, 1)),
					store.bundles());
			assertEquals("b.zip", store.bundle("bb").orElseThrow().name());
			assertEquals(Optional.empty(), store.bundle("cc"));
		}
	}

	@Test
	void aRoleHoldsUntilAnotherTakesItsPlaceOrItIsForgotten() throws StoreException {
		try (FirmwareStore store = open()) {
			store.assign(List.of(role("aa", "boot-code"), role("bb", "application")), List.of(), FIRST);
			store.assign(List.of(role("cc", "boot-code")), List.of("aa"), LATER);
			store.assign(List.of(role("bb", "boot-code")), List.of(), LATER);
			assertEquals(List.of(role("cc", "boot-code"), role("bb", "boot-code")), store.roles());
			assertEquals(1, store.forget(List.of("cc", "dd"), LATER));
			assertEquals(0, store.forget(List.of("cc"), LATER));
			assertEquals(List.of(role("bb", "boot-code")), store.roles());
		}
	}

	@Test
	void countsNamesThatWereAskedForByModelAndRole() throws StoreException {
		try (FirmwareStore store = open()) {
			store.asked("boot.bin", Optional.empty(), Optional.empty(), FIRST);
			store.asked("boot.bin", Optional.of("IP710"), Optional.of("boot-code"), FIRST);
			store.asked("boot.bin", Optional.of("IP710"), Optional.of("boot-code"), LATER);
			assertEquals(List.of(new RequestRecord("boot.bin", Optional.of("IP710"), Optional.of("boot-code"), FIRST, LATER, 2),
					new RequestRecord("boot.bin", Optional.empty(), Optional.empty(), FIRST, FIRST, 1)), store.requests());
		}
	}

	@Test
	void tellsWhatCameOfABundleFromTheSessions() throws StoreException {
		try (SessionStore sessions = openSessions(); FirmwareStore store = open()) {
			long first = sessions.begin(FIRST, "rehearsal", "212", "IP710", "a.zip");
			sessions.append(first, FIRST, "firmware", "a.zip: go", Map.of("sha256", "aa"));
			sessions.append(first, FIRST, "note", "other", Map.of("sha256", "aa"));
			sessions.end(first, LATER, "passed");
			long second = sessions.begin(LATER, "flash", "212", "IP720", "b.zip");
			sessions.append(second, LATER, "firmware", "b.zip: go", Map.of("sha256", "bb"));
			List<OutcomeRecord> ofFirst = store.outcomes(Optional.of("aa"));
			assertEquals(List.of("passed"), ofFirst.stream().map(outcome -> outcome.session().verdict().orElseThrow()).toList());
			assertEquals(List.of(second, first), store.outcomes(Optional.empty()).stream().map(outcome -> outcome.session().id()).toList());
			assertEquals(List.of(), store.outcomes(Optional.of("a")));
		}
	}

	@Test
	void keepsNothingOfAnAssignmentThatFails() throws StoreException {
		try (FirmwareStore store = open()) {
			store.assign(List.of(role("aa", "boot-code")), List.of(), FIRST);
			assertThrows(StoreException.class, () -> store.assign(List.of(role("bb", "boot-code"), role("cc", null)), List.of("aa"), LATER));
			assertEquals(List.of(role("aa", "boot-code")), store.roles());
		}
	}

	@Test
	@Timeout(120)
	void twoProgramsCountTogether() throws Exception {
		try (FirmwareStore one = open(); FirmwareStore other = open();
				var threads = Executors.newFixedThreadPool(2)) {
			for (var done : threads.invokeAll(List.of(counter(one), counter(other)))) {
				done.get();
			}
			assertEquals(2 * ROUNDS, other.bundle("aa").orElseThrow().times());
			assertEquals(2 * ROUNDS, one.requests().get(0).times());
			assertEquals(1, one.roles().size());
		}
	}

	private static Callable<Void> counter(FirmwareStore store) {
		return () -> {
			for (int i = 0; i < ROUNDS; i++) {
				store.saw("aa", "a.zip", 1, FIRST, true);
				store.asked("boot.bin", Optional.empty(), Optional.empty(), FIRST);
				store.assign(List.of(role("aa", "boot-code")), List.of(), FIRST);
			}
			return null;
		};
	}

	private static RoleRecord role(String sha256, String role) {
		return new RoleRecord(sha256, role, "image.bin", FIRST);
	}
}
