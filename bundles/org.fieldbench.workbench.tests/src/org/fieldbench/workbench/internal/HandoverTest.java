/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {

	private static final StartArguments ASKED = new StartArguments(List.of(Path.of("a b.zip").toAbsolutePath()), List.of("fieldbench:kb/212#step-9"));

	@TempDir
	private Path workspace;

	@Test
	void handsOverWhatWasAskedFor() throws InterruptedException {
		BlockingQueue<StartArguments> taken = new LinkedBlockingQueue<>();
		Handover open = new Handover(workspace);
		open.take(taken::add);
		try {
			assertTrue(new Handover(workspace).give(ASKED));
			assertEquals(ASKED, taken.poll(30, TimeUnit.SECONDS));
			assertTrue(new Handover(workspace).give(ASKED), "once more");
			assertEquals(ASKED, taken.poll(30, TimeUnit.SECONDS));
		} finally {
			open.end();
		}
	}

	@Test
	void leavesNothingWhenNobodyTakesIt() throws IOException {
		assertFalse(new Handover(workspace).give(ASKED, Duration.ofMillis(50)));
		try (Stream<Path> left = Files.list(workspace.resolve(".handover"))) {
			assertEquals(List.of(), left.toList());
		}
	}
}
