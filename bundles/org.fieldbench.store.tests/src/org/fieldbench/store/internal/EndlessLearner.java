/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.FirmwareStores;
import org.fieldbench.store.RoleRecord;

/** A program that learns of firmware, and prints the number of each round, until it is killed. */
public final class EndlessLearner {

	private EndlessLearner() {
	}

	public static void main(String... folder) throws Exception {
		try (FirmwareStore store = FirmwareStores.open(Path.of(folder[0]))) {
			for (int round = 1; !System.out.checkError(); round++) {
				Instant now = Instant.now();
				store.assign(List.of(new RoleRecord("aa", "boot-code", "a", now), new RoleRecord("bb", "application", "b", now)), List.of(), now);
				store.asked("boot.bin", Optional.of("IP710"), Optional.empty(), now);
				store.saw("aa", "a.zip", 1, now, true);
				System.out.println(round);
			}
		}
	}
}
