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
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.store.PhoneChangeRecord;
import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneConflictException;
import org.fieldbench.store.PhoneConflictException.Kind;
import org.fieldbench.store.PhoneEdit;
import org.fieldbench.store.PhoneRecord;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.PhoneStores;
import org.fieldbench.store.SightingRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoneStoreTest {

	private static final Instant TIME = Instant.parse("2026-11-24T02:00:00Z");
	private static final String MAC = "00:11:22:33:44:55";

	@TempDir
	private Path folder;
	private PhoneStore store;

	/** Opens the same store each time. */
	PhoneStore reopen() throws Exception {
		return PhoneStores.open(folder);
	}

	@BeforeEach
	void open() throws Exception {
		store = reopen();
	}

	@AfterEach
	void close() {
		store.close();
	}

	@Test
	void givesBackWhatWasKeptAfterReopening() throws Exception {
		String odd = "Überprüfung \u96FB\u8A71 \uD83D\uDCDE '; DROP TABLE phone; -- \" \n\t \\ =1+1";
		add(Map.of(PhoneColumn.MAC, MAC, PhoneColumn.NOTES, odd, PhoneColumn.BOOT_CODE, "11"));
		store.close();
		store = reopen();
		assertEquals(List.of(new PhoneRecord(1, 1, Map.of(PhoneColumn.MAC, MAC, PhoneColumn.NOTES, odd, PhoneColumn.BOOT_CODE, "11"))),
				store.phones());
	}

	@Test
	void keepsEveryChangeWithTimeAuthorAndHow() throws Exception {
		add(Map.of(PhoneColumn.MAC, MAC, PhoneColumn.SITE, "Lab"));
		write("bulk edit", new PhoneEdit(1, 1, Map.of(PhoneColumn.MAC, MAC, PhoneColumn.SITE, "Hall", PhoneColumn.LABEL, "12")));
		List<PhoneChangeRecord> history = store.history(1);
		assertEquals(4, history.size());
		assertEquals(List.of("bulk edit", "bulk edit", "add", "add"), history.stream().map(change -> change.set().how()).toList());
		PhoneChangeRecord site = history.stream().filter(change -> change.column() == PhoneColumn.SITE).findFirst().orElseThrow();
		assertEquals(Optional.of("Lab"), site.before());
		assertEquals(Optional.of("Hall"), site.after());
		assertEquals("the test", site.set().author());
		assertEquals(TIME, site.set().time());
		assertEquals(1, site.set().phones());
		assertEquals(2, store.changes(2).size());
		assertEquals(List.of(2L, 1L), store.changeSets().stream().map(set -> set.id()).toList());
	}

	@Test
	void writesNothingWhenNothingDiffers() throws Exception {
		add(Map.of(PhoneColumn.MAC, MAC));
		assertEquals(Optional.empty(), write("edit", new PhoneEdit(1, 1, Map.of(PhoneColumn.MAC, MAC))));
		assertEquals(1, store.changeSets().size());
	}

	@Test
	void neverLosesAnUpdateSilently() throws Exception {
		add(Map.of(PhoneColumn.MAC, MAC));
		try (PhoneStore other = reopen()) {
			other.write(TIME, "another", "edit", Optional.empty(),
					List.of(new PhoneEdit(1, 1, Map.of(PhoneColumn.MAC, MAC, PhoneColumn.SITE, "Lab"))));
		}
		var conflict = assertThrows(PhoneConflictException.class,
				() -> write("edit", new PhoneEdit(1, 1, Map.of(PhoneColumn.MAC, MAC, PhoneColumn.SITE, "Hall"))));
		assertEquals(Kind.CHANGED_MEANWHILE, conflict.kind());
		assertEquals(1, conflict.phone());
		assertTrue(conflict.getMessage().startsWith("The phone " + MAC + " was changed meanwhile"), conflict.getMessage());
		assertEquals("Lab", store.phones().get(0).values().get(PhoneColumn.SITE));
	}

	@Test
	void writesAllEditsOrNone() throws Exception {
		add(Map.of(PhoneColumn.MAC, MAC));
		var conflict = assertThrows(PhoneConflictException.class,
				() -> write("import", PhoneEdit.add(Map.of(PhoneColumn.ADDRESS, "10.0.0.1")),
						PhoneEdit.add(Map.of(PhoneColumn.MAC, MAC))));
		assertEquals(Kind.TAKEN, conflict.kind());
		assertEquals(1, store.phones().size());
		assertEquals(1, store.changeSets().size());
		assertEquals(List.of(), store.history(2));
	}

	@Test
	void refusesASecondPhoneOfTheSameAddressUnlessItsMacTellsThemApart() throws Exception {
		add(Map.of(PhoneColumn.ADDRESS, "10.0.0.1"));
		var conflict = assertThrows(PhoneConflictException.class, () -> add(Map.of(PhoneColumn.ADDRESS, "10.0.0.1")));
		assertTrue(conflict.getMessage().contains("address 10.0.0.1"), conflict.getMessage());
		add(Map.of(PhoneColumn.ADDRESS, "10.0.0.1", PhoneColumn.MAC, MAC));
		assertEquals(2, store.phones().size());
	}

	@Test
	void saysThatAPhoneIsInTheTrash() throws Exception {
		add(Map.of(PhoneColumn.MAC, MAC, PhoneColumn.TRASHED, TIME.toString()));
		var conflict = assertThrows(PhoneConflictException.class, () -> add(Map.of(PhoneColumn.MAC, MAC)));
		assertTrue(conflict.getMessage().contains("Restore it"), conflict.getMessage());
	}

	@Test
	void refusesAnEditOfAnUnknownPhone() {
		var conflict = assertThrows(PhoneConflictException.class, () -> write("edit", new PhoneEdit(7, 1, Map.of())));
		assertEquals(Kind.UNKNOWN, conflict.kind());
	}

	@Test
	void remembersWhatTheServerSawAndItsMac() throws Exception {
		store.saw("10.0.0.9", Optional.of(MAC), TIME, "boot.bin");
		store.saw("10.0.0.9", Optional.empty(), TIME.plusSeconds(60), "app.bin");
		store.saw("10.0.0.8", Optional.empty(), TIME.plusSeconds(90), "x");
		store.dismiss("10.0.0.8", true, TIME);
		assertEquals(List.of(new SightingRecord("10.0.0.8", Optional.empty(), TIME.plusSeconds(90), TIME.plusSeconds(90), "x", true),
				new SightingRecord("10.0.0.9", Optional.of(MAC), TIME, TIME.plusSeconds(60), "app.bin", false)), store.sightings());
		store.dismiss("10.0.0.8", false, TIME);
		assertTrue(store.sightings().stream().noneMatch(SightingRecord::dismissed));
	}

	private void add(Map<PhoneColumn, String> values) throws Exception {
		write("add", PhoneEdit.add(values));
	}

	private Optional<Long> write(String how, PhoneEdit... edits) throws Exception {
		return store.write(TIME, "the test", how, Optional.empty(), List.of(edits));
	}
}
