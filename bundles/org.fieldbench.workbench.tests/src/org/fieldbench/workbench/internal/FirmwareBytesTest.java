/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The bytes and strings of an entry. */
@ExtendWith(WorkbenchExtension.class)
class FirmwareBytesTest {

	private static final String ENTRY = "boot-15.bin";
	private static final int SIZE = 3 << 20;
	private static final int MARK = 0x123456;
	private static final int BYTES = 2;

	@TempDir
	private Path folder;
	private FirmwareBundles bundles;

	@BeforeEach
	void openAnEntry(Bot bot) throws IOException {
		bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.open(pack());
		bundles.select(ENTRY);
		bundles.tab("Hex");
		bot.waitUntil("the bytes are shown", () -> hex(bot).startsWith("00000000  42 6F 6F 74"));
	}

	@Test
	void showsTheBytesInSightOnly(Bot bot) throws IOException {
		String shown = bot.ask(() -> hex(bot));
		assertTrue(shown.contains("  Boot code 15"), shown);
		assertTrue(shown.lines().count() < 100, "lines: " + shown.lines().count());
		press(bot, SWT.END, SWT.MOD1);
		assertTrue(bot.ask(() -> hex(bot)).contains("002FFFF0"), bot.ask(() -> hex(bot)));
		press(bot, SWT.PAGE_UP, SWT.NONE);
		press(bot, SWT.HOME, SWT.MOD1);
		assertEquals("Offset 0 (0) of 3,145,728 bytes", status(bot));
		bundles.zoom();
		Screenshot.inBothThemes(bot, "firmware-hex");
		bundles.zoom();
	}

	@Test
	void goesToAnOffset(Bot bot) {
		type(bot, "firmware.hex.offset", "123456");
		assertEquals("Offset 123456 (1,193,046) of 3,145,728 bytes", status(bot));
		assertTrue(bot.ask(() -> hex(bot)).contains("00123450"));
		type(bot, "firmware.hex.offset", "+16.");
		assertEquals("Offset 123466 (1,193,062) of 3,145,728 bytes", status(bot));
		type(bot, "firmware.hex.offset", "zebra");
		assertTrue(message(bot, "firmware.hex.message").startsWith("Type an offset in hexadecimal"), message(bot, "firmware.hex.message"));
	}

	@Test
	void anOffsetIsAskedForOnlyWhereBytesAreInSight(Bot bot) {
		assertTrue(isGoToOffsetEnabled(bot));
		bot.perspective(KnowledgeBasePerspective.ID);
		assertFalse(isGoToOffsetEnabled(bot), "The editor is not in sight.");
		bot.perspective(FlashBenchPerspective.ID);
		assertTrue(isGoToOffsetEnabled(bot));
		bundles.clear();
		assertFalse(isGoToOffsetEnabled(bot), "There is no editor.");
	}

	private static boolean isGoToOffsetEnabled(Bot bot) {
		return bot.ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.fieldbench.firmware.ui.goToOffset").isEnabled());
	}

	@Test
	void findsTextAndBytes(Bot bot) throws IOException {
		type(bot, "firmware.hex.pattern", "NEEDLE");
		bot.waitUntil("it is found", () -> status(bot).equals("Offset 123456 (1,193,046) of 3,145,728 bytes, 6 selected"));
		Screenshot.take(bot, "firmware-hex-found");
		bot.with("firmware.hex.kind", Combo.class, combo -> combo.select(BYTES));
		type(bot, "firmware.hex.pattern", "42 6f 6F 74");
		bot.waitUntil("it is found from the start on", () -> status(bot).equals("Offset 0 (0) of 3,145,728 bytes, 4 selected"));
		assertEquals("Found from the start on.", message(bot, "firmware.hex.message"));
		type(bot, "firmware.hex.pattern", "DE AD BE EF");
		bot.waitUntil("it is not found", () -> message(bot, "firmware.hex.message").equals("It is not in this entry."));
		type(bot, "firmware.hex.pattern", "boot");
		assertTrue(message(bot, "firmware.hex.message").startsWith("Type the bytes to find in hexadecimal"));
	}

	@Test
	void copiesWhatIsSelected(Bot bot) {
		for (int i = 0; i < 3; i++) {
			press(bot, SWT.ARROW_RIGHT, SWT.SHIFT);
		}
		assertEquals("Offset 0 (0) of 3,145,728 bytes, 4 selected", status(bot));
		bot.with("firmware.hex", StyledText.class, text -> text.notifyListeners(SWT.FocusIn, new Event()));
		bundles.command("org.eclipse.ui.edit.copy", Map.of());
		assertEquals("42 6F 6F 74", clipboard(bot));
		bundles.command("org.fieldbench.firmware.ui.copyText", Map.of());
		assertEquals("Boot", clipboard(bot));
	}

	@Test
	void listsStringsAndShowsThemAmongTheBytes(Bot bot) throws IOException {
		bundles.tab("Strings");
		bot.waitUntil("the strings are listed", () -> strings(bot).getItemCount() == 2);
		assertEquals("Boot code 15", bot.ask(() -> strings(bot).getItem(0).getText(1)));
		Screenshot.inBothThemes(bot, "firmware-strings");
		bot.with("firmware.strings.filter", Text.class, text -> text.setText("NEED"));
		bot.waitUntil("they are filtered", () -> strings(bot).getItemCount() == 1);
		bot.with("firmware.strings", Table.class, table -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
			table.notifyListeners(SWT.DefaultSelection, new Event());
		});
		bot.waitUntil("it is shown", () -> status(bot).equals("Offset 123456 (1,193,046) of 3,145,728 bytes, 6 selected"));
		bundles.tab("Strings");
		bot.with("firmware.strings.shortest", Spinner.class, spinner -> spinner.setSelection(20));
		bot.waitUntil("there is none", () -> message(bot, "firmware.strings.message").startsWith("No string of this kind"));
	}

	private Path pack() throws IOException {
		byte[] image = new byte[SIZE];
		System.arraycopy("Boot code 15".getBytes(StandardCharsets.US_ASCII), 0, image, 0, 12);
		System.arraycopy("needle".getBytes(StandardCharsets.US_ASCII), 0, image, MARK, 6);
		Path file = folder.resolve("image.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(ENTRY));
			zip.write(image);
			zip.closeEntry();
		}
		return file;
	}

	private static String hex(Bot bot) {
		return bot.find("firmware.hex", StyledText.class).getText();
	}

	private static Table strings(Bot bot) {
		return bot.find("firmware.strings", Table.class);
	}

	private static String status(Bot bot) {
		return bot.read("firmware.hex.status", Label.class, Label::getText);
	}

	private static String message(Bot bot, String id) {
		return bot.read(id, MessageLine.class, MessageLine::message);
	}

	/** Types into a field and presses Enter. */
	private static void type(Bot bot, String field, String text) {
		bot.with(field, Text.class, widget -> {
			widget.setText(text);
			widget.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	private static void press(Bot bot, int key, int modifiers) {
		bot.with("firmware.hex", StyledText.class, text -> {
			Event event = new Event();
			event.keyCode = key;
			event.stateMask = modifiers;
			text.notifyListeners(SWT.KeyDown, event);
		});
	}

	private static String clipboard(Bot bot) {
		return bot.ask(() -> {
			Clipboard clipboard = new Clipboard(bot.display());
			try {
				return (String) clipboard.getContents(TextTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		});
	}
}
