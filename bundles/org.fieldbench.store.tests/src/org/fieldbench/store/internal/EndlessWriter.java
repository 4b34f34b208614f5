/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;

/** A program that writes events, and the number of each on its output, until it is killed. */
public final class EndlessWriter {

	private EndlessWriter() {
	}

	public static void main(String... folder) throws Exception {
		try (SessionStore store = SessionStores.open(Path.of(folder[0]))) {
			long session = store.begin(Instant.now(), "flash", "212", "IP710", "a.zip");
			for (int number = 1; !System.out.checkError(); number++) {
				store.append(session, Instant.now(), "step", "event " + number, Map.of("number", "" + number));
				System.out.println(number);
			}
		}
	}
}
