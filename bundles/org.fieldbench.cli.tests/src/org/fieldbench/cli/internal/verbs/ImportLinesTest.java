/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ImportLinesTest {

	private final List<String> lines = new ArrayList<>();
	private long now;
	private final ImportLines progress = new ImportLines(lines::add, () -> now);

	@Test
	void tellsEveryFewSecondsHowFarItIs() {
		for (int file = 1; file <= 5; file++) {
			now += Duration.ofMillis(1500).toNanos();
			progress.reading("page" + file + ".html");
		}
		now += Duration.ofSeconds(3).toNanos();
		progress.keeping(2, 5);
		assertEquals(List.of("Reading file 2: page2.html", "Reading file 4: page4.html", "2 of 5 pages kept"), lines);
	}

	@Test
	void aShortOnePassesInSilence() {
		progress.reading("page.html");
		progress.keeping(1, 1);
		assertEquals(List.of(), lines);
	}
}
