/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamModerationTest {

	@TempDir
	private Path data;

	private void settings(String text) throws Exception {
		Files.createDirectories(data.resolve("team"));
		Files.writeString(data.resolve("team").resolve("connection.properties"), text);
	}

	private boolean isNeeded() {
		return new TeamModeration(new TeamDesk(() -> data)).isNeeded();
	}

	@Test
	void whoWorksAloneHasNobodyToAsk() throws Exception {
		assertFalse(isNeeded());
		settings("last=2026-11-27T12:00:00Z\n");
		assertFalse(isNeeded(), "the team was left");
	}

	@Test
	void inATeamCommentsWait() throws Exception {
		settings("address=postgresql://ann@localhost:5432/desk\n");
		assertTrue(isNeeded());
	}

	@Test
	void theyWaitAlsoWhenItCannotBeTold() throws Exception {
		settings("address=what is this\n");
		assertTrue(isNeeded());
	}
}
