/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneEdit;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.PhoneStores;

/** A program that imports phones, many at a time, and prints the number of each import, until it is killed. */
public final class EndlessImporter {

	static final int PHONES = 200;

	private EndlessImporter() {
	}

	public static void main(String... folder) throws Exception {
		try (PhoneStore store = PhoneStores.open(Path.of(folder[0]))) {
			for (int round = 1; !System.out.checkError(); round++) {
				int number = round;
				List<PhoneEdit> edits = IntStream.range(0, PHONES)
						.mapToObj(i -> PhoneEdit.add(Map.of(PhoneColumn.ADDRESS, "phone-" + number + "-" + i))).toList();
				store.write(Instant.now(), "importer", "import", Optional.empty(), edits);
				System.out.println(round);
			}
		}
	}
}
