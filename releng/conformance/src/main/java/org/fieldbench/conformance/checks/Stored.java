/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.conformance.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

import org.fieldbench.conformance.Bench;
import org.fieldbench.conformance.Failed;

/** Looks at what a server stored. */
final class Stored {

	/** A server may still be closing the file when its last ACK has come. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final Duration INTERVAL = Duration.ofMillis(20);

	private Stored() {
	}

	/** @throws Failed unless the file is, or soon becomes, that */
	static void expect(Bench bench, String name, byte[] content) throws IOException, Failed {
		Path file = bench.files().root().resolve(name);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!isThere(file, content)) {
			Failed.unless(System.nanoTime() < end, Files.exists(file) ? Files.size(file) + " bytes were stored, or others" : "nothing was stored");
			LockSupport.parkNanos(INTERVAL.toNanos());
		}
	}

	private static boolean isThere(Path file, byte[] content) throws IOException {
		return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
	}

	/** @throws Failed unless there is no such file, or soon will be none */
	static void expectNone(Path file, String when) throws Failed {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (Files.exists(file)) {
			Failed.unless(System.nanoTime() < end, "there is a file " + when);
			LockSupport.parkNanos(INTERVAL.toNanos());
		}
	}
}
