/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneConflictException;
import org.fieldbench.store.PhoneEdit;
import org.fieldbench.store.PhoneRecord;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.PhoneStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PhoneDurabilityTest {

	private static final int ACKNOWLEDGED = 20;
	private static final int EDITS = 50;

	@TempDir
	private Path folder;

	@Test
	@Timeout(120)
	void losesNothingAndKeepsNoHalfImportWhenTheProgramIsKilled() throws Exception {
		Process writer = DurabilityTest.start(EndlessImporter.class, folder);
		try (BufferedReader out = writer.inputReader()) {
			assertEquals(ACKNOWLEDGED, out.lines().filter(line -> line.matches("\\d+")).limit(ACKNOWLEDGED).count());
			writer.destroyForcibly().waitFor();
		}
		try (PhoneStore store = PhoneStores.open(folder)) {
			List<PhoneRecord> phones = store.phones();
			int sets = store.changeSets().size();
			assertTrue(sets >= ACKNOWLEDGED, sets + " imports were found.");
			assertEquals(sets * EndlessImporter.PHONES, phones.size());
			assertTrue(store.changeSets().stream().allMatch(set -> set.phones() == EndlessImporter.PHONES));
		}
	}

	@Test
	@Timeout(120)
	void ofTwoProgramsThatCountEachStepIsKept() throws Exception {
		try (PhoneStore one = PhoneStores.open(folder); PhoneStore other = PhoneStores.open(folder)) {
			one.write(Instant.EPOCH, "a", "add", Optional.empty(), List.of(PhoneEdit.add(Map.of(PhoneColumn.ADDRESS, "phone", PhoneColumn.LABEL, "0"))));
			try (var threads = Executors.newFixedThreadPool(2)) {
				for (var done : threads.invokeAll(List.of(counter(one), counter(other)))) {
					done.get();
				}
			}
			assertEquals("" + 2 * EDITS, other.phones().get(0).values().get(PhoneColumn.LABEL));
			assertEquals(2 * EDITS + 1, one.changeSets().size());
		}
	}

	/** Repeats what was refused because the other was faster, as a user would. */
	private static Callable<Void> counter(PhoneStore store) {
		return () -> {
			for (int done = 0; done < EDITS;) {
				PhoneRecord phone = store.phones().get(0);
				String next = "" + (Integer.parseInt(phone.values().get(PhoneColumn.LABEL)) + 1);
				try {
					store.write(Instant.EPOCH, "a", "edit", Optional.empty(), List.of(new PhoneEdit(phone.id(), phone.revision(),
							Map.of(PhoneColumn.ADDRESS, "phone", PhoneColumn.LABEL, next))));
					done++;
				} catch (PhoneConflictException e) {
					assertEquals(PhoneConflictException.Kind.CHANGED_MEANWHILE, e.kind());
				}
			}
			return null;
		};
	}
}
