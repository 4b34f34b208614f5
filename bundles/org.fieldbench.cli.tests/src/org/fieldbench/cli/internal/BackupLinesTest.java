/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BackupLinesTest {

	private final List<String> lines = new ArrayList<>();
	private long now = Long.MAX_VALUE - 1; // the time may overflow
	private final BackupLines progress = new BackupLines("Making the backup", lines::add, () -> now);

	@Test
	void tellsEveryFewSecondsHowFarItIs() {
		for (long done = 0; done < 10; done++) {
			progress.at(done * 1000, 10_000);
			now += Duration.ofMillis(500).toNanos();
		}
		progress.at(12_000, 12_000); // read back, of a size that is not known before
		assertEquals(List.of("Making the backup: 40 %", "Making the backup: 80 %"), lines);
		now += Duration.ofSeconds(2).toNanos();
		progress.at(12_000, 12_000);
		assertEquals("Making the backup: 12,000 bytes", lines.get(2));
	}

	@Test
	void aShortOnePassesInSilence() {
		progress.at(1, 1);
		assertEquals(List.of(), lines);
	}
}
