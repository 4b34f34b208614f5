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
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.testing.FaultyZips;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawZip;
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
		FirmwareBundles bundles = openSample(bot);
		assertEquals("Go", bot.read("firmware.verdict", Label.class, Label::getText));
		assertTrue(bot.read("firmware.reasons", CLabel.class, CLabel::getText).startsWith("Boot code 15, Application 2xA1, for IP710."));
		assertTrue(bundles.column(ROLE).contains("Boot code"), "roles " + bundles.column(ROLE));
		assertEquals(SampleBundle.FILE_NAME, bot.read("firmware.file", Text.class, Text::getText));
		Screenshot.inBothThemes(bot, "firmware");
	}

	@Test
	void showsAllThatAFindingSaysAndItsEntry(Bot bot) throws IOException {
		FirmwareBundles bundles = openSample(bot);
		bot.with("firmware.findings", Table.class, table -> {
			table.setSelection(1);
			table.notifyListeners(SWT.Selection, new Event());
		});
		String finding = bot.read("firmware.finding", StyledText.class, StyledText::getText);
		assertTrue(finding.startsWith("What\tThe application firmware is IP710/ip710-app-2xA1.bin") && finding.contains("Why it matters\t"), finding);
		assertEquals(bundles.column(0).indexOf("IP710/ip710-app-2xA1.bin"), bot.read("firmware.entries", Table.class, Table::getSelectionIndex));
	}

	@Test
	void showsWhyAnEntryHasItsRole(Bot bot) throws IOException {
		FirmwareBundles bundles = openSample(bot);
		bundles.select("IP710/ip710-boot-15.bin");
		bundles.tab("Grounds");
		String grounds = bot.read("firmware.grounds", StyledText.class, StyledText::getText);
		assertTrue(grounds.startsWith("Role\tBoot code, ") && grounds.contains("\nFor it\t") && grounds.contains("\nEntropy\t"), grounds);
		bundles.zoom();
		Screenshot.inBothThemes(bot, "firmware-grounds");
		bundles.zoom();
	}

	@Test
	void saysWhatIsWrongWithABrokenFileInItsOwnTab(Bot bot) throws IOException {
		FirmwareBundles bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.command("open", Files.writeString(folder.resolve("broken.zip"), "This is no archive."));
		bot.waitUntil("the error is shown", () -> bundles.message().contains("broken.zip") && !bundles.message().startsWith("Reading"));
		assertFalse(bot.ask(bundles::message).contains("Exception"));
		Screenshot.take(bot, "firmware-broken");
	}

	/** With a program of its own, since the role is remembered for every bundle that holds the same file. */
	@Test
	void saysThatADamagedFileIsLeftOut(Bot bot) throws IOException {
		FirmwareBundles bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.command("open", FaultyZips.WRONG_CHECKSUM.write(folder));
		bot.waitUntil("it is said", () -> bundles.message().startsWith("1 file is damaged or unsafe"));
		bundles.idle();
		assertEquals("No go", bot.read("firmware.verdict", Label.class, Label::getText));
		Screenshot.take(bot, "firmware-damaged");
	}

	@Test
	void assignsARoleByCommand(Bot bot) throws IOException {
		FirmwareBundles bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.open(RawZip.of(RawEntry.stored("boot-15.bin", "\1 no firmware"), RawEntry.stored("tool.exe", "MZ of one test"))
				.write(folder.resolve("tool.zip")));
		bundles.select("tool.exe");
		bundles.command("org.fieldbench.firmware.ui.useAsBootCode", Map.of());
		bot.waitUntil("the role is assigned", () -> "Boot code".equals(bundles.column(ROLE).get(bundles.column(0).indexOf("tool.exe"))));
	}

	@Test
	void forgetsAnAssignedRole(Bot bot) throws IOException {
		FirmwareBundles bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.open(RawZip.of(RawEntry.stored("boot-15.bin", "\1 no firmware"), RawEntry.stored("tool.exe", "MZ of another test"))
				.write(folder.resolve("tool.zip")));
		bundles.select("tool.exe");
		String before = bundles.column(ROLE).get(bundles.column(0).indexOf("tool.exe"));
		bundles.command("org.fieldbench.firmware.ui.useAsApplication", Map.of());
		bot.waitUntil("the role is assigned", () -> "Application".equals(bundles.column(ROLE).get(bundles.column(0).indexOf("tool.exe"))));
		bundles.idle();
		bundles.command("org.fieldbench.firmware.ui.forgetRole", Map.of());
		bot.waitUntil("the role is forgotten", () -> before.equals(bundles.column(ROLE).get(bundles.column(0).indexOf("tool.exe"))));
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
	void judgesForThePhoneAtHand(Bot bot) throws IOException {
		openSample(bot);
		bot.with("firmware.model", Combo.class, combo -> {
			combo.select(List.of(combo.getItems()).indexOf("IP710"));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("it asks for the versions", () -> bot.find("firmware.installed.bootCode", Text.class).isVisible());
		bot.with("firmware.installed.bootCode", Text.class, text -> {
			text.setText("15");
			text.notifyListeners(SWT.DefaultSelection, new Event());
		});
		bot.waitUntil("the verdict has changed", () -> "Caution".equals(bot.find("firmware.verdict", Label.class).getText()));
		Screenshot.take(bot, "firmware-phone-at-hand");
	}

	@Test
	void comparesWithAnotherBundle(Bot bot) throws IOException {
		FirmwareBundles bundles = openSample(bot);
		Path other = HostileZips.good().write(folder.resolve("other.zip"));
		bundles.command("compare", other);
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

	private FirmwareBundles openSample(Bot bot) throws IOException {
		FirmwareBundles bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.open(SampleBundle.write(folder));
		return bundles;
	}
}
