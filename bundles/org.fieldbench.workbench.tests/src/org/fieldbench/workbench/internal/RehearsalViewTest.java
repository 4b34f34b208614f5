/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WorkbenchExtension.class)
class RehearsalViewTest {

	private static final int STATE = 2;

	@TempDir
	private Path folder;

	@BeforeEach
	void open(Bot bot) throws IOException {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.REHEARSAL);
		bench().open(InspectionRequest.of(SampleBundle.write(folder)), InspectionProgress.NONE);
		bot.with("rehearsal.model", Combo.class, combo -> {
			combo.select(List.of(combo.getItems()).indexOf("IP710"));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("it can be rehearsed", () -> bot.find("rehearsal.rehearse", Button.class).isEnabled());
	}

	@Test
	void rehearsesToTheEnd(Bot bot) throws IOException {
		assertEquals(15, bot.read("rehearsal.steps", Table.class, Table::getItemCount));
		bot.press("rehearsal.rehearse");
		bot.waitUntil("a step is done", () -> states(bot).contains("Done"));
		Screenshot.take(bot, "rehearsal-running");
		bot.waitUntil("it has ended", () -> !message(bot).startsWith("Rehearsing") && !states(bot).contains("Waiting"));
		assertTrue(bot.ask(() -> message(bot)).startsWith("Passed"), bot.ask(() -> message(bot)));
		assertEquals(Set.of("Done", "Skipped"), Set.copyOf(bot.ask(() -> states(bot))));
		assertTrue(bot.read("rehearsal.links", Link.class, Link::getVisible));
		Screenshot.take(bot, "rehearsal-passed");
	}

	@Test
	void showsWhatALossOfPowerDoes(Bot bot) throws IOException {
		choose(bot, true);
		bot.press("rehearsal.rehearse");
		bot.waitUntil("it has failed", () -> message(bot).startsWith("Failed"));
		assertTrue(bot.ask(() -> states(bot)).contains("Failed"), bot.ask(() -> states(bot)).toString());
		Screenshot.take(bot, "rehearsal-power-loss");
		choose(bot, false);
	}

	@Test
	void canBeCancelled(Bot bot) {
		bot.press("rehearsal.rehearse");
		bot.waitUntil("it runs", () -> bot.find("rehearsal.cancel", Button.class).isEnabled());
		bot.press("rehearsal.cancel");
		bot.waitUntil("it is cancelled", () -> message(bot).contains("cancelled"));
	}

	private static void choose(Bot bot, boolean powerLoss) {
		bot.with("rehearsal.powerLoss", Button.class, box -> {
			box.setSelection(powerLoss);
			box.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static String message(Bot bot) {
		return bot.find("rehearsal.message", MessageLine.class).message();
	}

	private static List<String> states(Bot bot) {
		return Arrays.stream(bot.find("rehearsal.steps", Table.class).getItems()).map(item -> item.getText(STATE)).toList();
	}

	private static FirmwareBench bench() {
		return PlatformUI.getWorkbench().getService(FirmwareBench.class);
	}
}
