/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.ReadingStore;
import org.fieldbench.store.ReadingStores;

/** A program that writes two events together, and the number of the pair on its output, until it is killed. */
public final class EndlessCommenter {

	private EndlessCommenter() {
	}

	public static void main(String... folder) throws Exception {
		try (ReadingStore store = ReadingStores.open(Path.of(folder[0]))) {
			for (int number = 1; !System.out.checkError(); number++) {
				store.add(List.of(event("rating", number), event("todo-open", number)));
				System.out.println(number);
			}
		}
	}

	static ReadingEventRecord event(String kind, int number) {
		return new ReadingEventRecord(UUID.randomUUID().toString(), "212", kind, "", "Ann", Instant.EPOCH, "event " + number,
				OptionalInt.of(number), Map.of(), OptionalLong.empty());
	}
}
