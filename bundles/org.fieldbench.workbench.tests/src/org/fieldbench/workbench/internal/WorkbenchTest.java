/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class WorkbenchTest {

	@Test
	void opensWithTheFlashBench(Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		assertEquals("Flash Bench", bot.ask(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getPerspective().getLabel()));
	}

	@Test
	void canBePhotographed(Bot bot) throws IOException {
		bot.show(ViewIds.PHONES);
		assertTrue(Files.size(Screenshot.take(bot, "phones")) > 0);
	}
}
