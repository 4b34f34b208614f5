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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WorkbenchExtension.class)
class FirmwareEditorTest {

	private static final int ROLE = 1;

	@TempDir
	private Path folder;

	@Test
	void showsTheEntriesAndTheVerdict(Bot bot) throws IOException {
		openSample(bot);
		assertEquals("Go", bot.read("firmware.verdict", Label.class, Label::getText));
		assertTrue(column(bot, ROLE).contains("Boot code"), "roles " + column(bot, ROLE));
		assertEquals(SampleBundle.FILE_NAME, bot.read("firmware.file", Text.class, Text::getText));
		Screenshot.take(bot, "firmware");
	}

	@Test
	void saysWhatIsWrongWithABrokenFileInItsOwnTab(Bot bot) throws IOException {
		closeAll(bot);
		bot.perspective(FlashBenchPerspective.ID);
		open(bot, Files.writeString(folder.resolve("broken.zip"), "This is no archive."));
		bot.waitUntil("the error is shown", () -> message(bot).contains("broken.zip") && !message(bot).startsWith("Reading"));
		assertFalse(bot.ask(() -> message(bot)).contains("Exception"));
		Screenshot.take(bot, "firmware-broken");
	}

	@Test
	void assignsARoleByCommand(Bot bot) throws IOException {
		openSample(bot);
		int utility = column(bot, ROLE).indexOf("Server utility");
		bot.with("firmware.entries", Table.class, table -> {
			table.setSelection(utility);
			table.notifyListeners(SWT.Selection, new Event());
			Commands.run("org.fieldbench.firmware.ui.useAsBootCode", Map.of());
		});
		bot.waitUntil("the role is assigned", () -> message(bot).isEmpty()
				&& "Boot code".equals(bot.find("firmware.entries", Table.class).getItem(utility).getText(ROLE)));
	}

	@Test
	void judgesForTheModelThatIsChosen(Bot bot) throws IOException {
		openSample(bot);
		bot.with("firmware.model", Combo.class, combo -> {
			combo.select(List.of(combo.getItems()).indexOf("IP720"));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("the verdict has changed", () -> !"Go".equals(bot.find("firmware.verdict", Label.class).getText()));
		Screenshot.take(bot, "firmware-other-model");
		bot.with("firmware.model", Combo.class, combo -> {
			combo.select(0);
			combo.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("the verdict is back", () -> "Go".equals(bot.find("firmware.verdict", Label.class).getText()));
	}

	@Test
	void comparesWithAnotherBundle(Bot bot) throws IOException {
		openSample(bot);
		Path other = HostileZips.good().write(folder.resolve("other.zip"));
		bot.ask(() -> {
			Commands.run("org.fieldbench.firmware.ui.compare", Map.of("org.fieldbench.firmware.ui.file", other.toString()));
			return null;
		});
		bot.waitUntil("the comparison is shown", () -> bot.has("comparison.changes"));
		String summary = bot.read("comparison.summary", Label.class, Label::getText);
		assertTrue(summary.contains("replaced") && summary.contains("added"), summary);
		assertTrue(bot.read("comparison.bundles", Label.class, Label::getText).startsWith("Before: " + other), "the one on the bench is newer");
		Screenshot.inBothThemes(bot, "firmware-comparison");
		bot.press("comparison.swap");
		assertTrue(bot.read("comparison.bundles", Label.class, Label::getText).endsWith("After: " + other));
		bot.press("comparison.close");
		bot.waitUntil("it is closed", () -> !bot.has("comparison.changes"));
	}

	private void openSample(Bot bot) throws IOException {
		closeAll(bot);
		bot.perspective(FlashBenchPerspective.ID);
		open(bot, SampleBundle.write(folder));
		bot.waitUntil("the sample is read", () -> message(bot).isEmpty()
				&& bot.has("firmware.file") && folder.resolve(SampleBundle.FILE_NAME).toString()
						.equals(bot.find("firmware.file", Text.class).getToolTipText()));
	}

	private static void closeAll(Bot bot) {
		bot.ask(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false));
	}

	private static void open(Bot bot, Path file) {
		bot.ask(() -> {
			Commands.run("org.fieldbench.firmware.ui.open", Map.of("org.fieldbench.firmware.ui.file", file.toString()));
			return null;
		});
	}

	private static String message(Bot bot) {
		return bot.find("firmware.message", MessageLine.class).message();
	}

	private static List<String> column(Bot bot, int index) {
		return bot.read("firmware.entries", Table.class,
				table -> Arrays.stream(table.getItems()).map((TableItem item) -> item.getText(index)).toList());
	}
}
