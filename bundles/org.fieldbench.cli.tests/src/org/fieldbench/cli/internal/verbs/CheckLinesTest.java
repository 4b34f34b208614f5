/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CheckLinesTest {

	private final List<String> lines = new ArrayList<>();
	private long now = Long.MAX_VALUE - 1; // the time may overflow

	@Test
	void tellsEveryFewSecondsHowFarItIs() {
		CheckLines progress = new CheckLines(lines::add, () -> now);
		for (int done = 0; done < 2000; done++) {
			assertTrue(progress.next("a" + done, done, 2000));
			now += Duration.ofMillis(3).toNanos();
		}
		assertEquals(List.of("667 of 2,000 articles looked at, 33 %", "1,334 of 2,000 articles looked at, 66 %"), lines);
	}

	@Test
	void aShortOnePassesInSilence() {
		CheckLines progress = new CheckLines(lines::add, () -> now);
		progress.next("212", 0, 1);
		assertEquals(List.of(), lines);
	}
}
