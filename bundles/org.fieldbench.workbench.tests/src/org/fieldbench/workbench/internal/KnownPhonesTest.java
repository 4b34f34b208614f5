/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.PhoneColumn;
import org.fieldbench.store.PhoneEdit;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.PhoneStores;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.EventHandler;

@ExtendWith(WorkbenchExtension.class)
class KnownPhonesTest {

	private static final String COMMANDS = "org.fieldbench.phones.ui.known.";
	private static final String TABLE = "known.phones";
	private static final int MANY = 5000;

	@TempDir
	private Path folder;
	private Path before;

	/** Each test has an inventory of its own. */
	@BeforeEach
	void show(Bot bot) {
		before = DataFolder.locate();
		System.setProperty(DataFolder.PROPERTY, folder.resolve("data").toString());
		bot.perspective(PhonesPerspective.ID);
		bot.show(ViewIds.KNOWN_PHONES);
		bot.with("known.filter", Text.class, text -> text.setText(""));
		bot.with("known.trash", Button.class, button -> {
			button.setSelection(false);
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	@AfterEach
	void giveBack(Bot bot) {
		if (bot.ask(() -> bot.has("known.dialog.cancel"))) {
			bot.press("known.dialog.cancel");
		}
		System.setProperty(DataFolder.PROPERTY, before.toString());
		reload(bot);
	}

	@Test
	void saysHowToBegin(Bot bot) throws Exception {
		reload(bot);
		bot.waitUntil("the empty page is shown", () -> bot.find("known.empty", Label.class).isVisible());
		Screenshot.inBothThemes(bot, "known-empty");
		bot.press("known.empty.add");
		bot.waitUntil("the dialog is open", () -> bot.has("known.field.MAC"));
	}

	@Test
	void addsAPhoneWhoseBootCodeIsDecoded(Bot bot) throws Exception {
		run("add", bot);
		type(bot, "MAC", "12");
		bot.waitUntil("the mistake is told", () -> bot.find("known.dialog.message", MessageLine.class).message().contains("\"12\" is no MAC"));
		assertFalse(bot.read("known.dialog.ok", Button.class, Button::isEnabled));
		type(bot, "MAC", "0011.22AA.BBCC");
		type(bot, "SITE", "New York");
		bot.with("known.field.MODEL", Combo.class, combo -> combo.setText("IP710"));
		bot.with("known.field.shown", Text.class, text -> text.setText("2x1128"));
		assertEquals("11", bot.read("known.field.BOOT_CODE", Text.class, Text::getText));
		assertEquals("decoded from VERSION INFO", bot.read("known.field.BOOT_CODE_HOW", Combo.class, Combo::getText));
		Screenshot.inBothThemes(bot, "known-add");
		bot.waitUntil("it may be added", () -> bot.find("known.dialog.ok", Button.class).isEnabled());
		bot.press("known.dialog.ok");
		bot.waitUntil("it is there", () -> rows(bot) == 1);
		assertEquals("Stop", bot.read(TABLE, Table.class, table -> table.getItem(0).getText(5)));
	}

	@Test
	void filtersShowsDetailsAndTellsWhichIsSelected(Bot bot) throws Exception {
		keep(12);
		reload(bot);
		bot.waitUntil("all are there", () -> rows(bot) == 12);
		bot.with("known.filter", Text.class, text -> text.setText("bootcode:<13"));
		bot.waitUntil("some are picked", () -> rows(bot) > 0 && rows(bot) < 12);
		assertTrue(bot.read("known.count", Label.class, Label::getText).endsWith("of 12 phones"));
		var heard = new CompletableFuture<KnownPhone>();
		EventHandler ear = event -> heard.complete((KnownPhone) event.getProperty(IEventBroker.DATA));
		IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
		bot.ask(() -> events.subscribe("org/fieldbench/phones/known/SELECTED", ear));
		select(bot, 0);
		KnownPhone selected = heard.get(30, TimeUnit.SECONDS);
		bot.ask(() -> events.unsubscribe(ear));
		assertTrue(bot.read("known.details.title", Label.class, Label::getText).startsWith(selected.identity()));
		assertTrue(bot.read("known.history", Table.class, Table::getItemCount) > 3);
		Screenshot.inBothThemes(bot, "known-phones");
		bot.with("known.filter", Text.class, text -> text.setText("bootkode:<13"));
		bot.waitUntil("the mistake is told", () -> bot.find("known.problem", MessageLine.class).message().contains("does not know \"bootkode:\""));
	}

	@Test
	void editsManyAfterAPreviewAndUndoesIt(Bot bot) throws Exception {
		keep(5);
		reload(bot);
		bot.waitUntil("all are there", () -> rows(bot) == 5);
		select(bot, 0, 1, 2);
		run("edit", bot);
		bot.with("known.tick.SITE", Button.class, button -> {
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
		});
		bot.with("known.bulk.SITE", Text.class, text -> text.setText("Roof"));
		bot.waitUntil("the preview is there", () -> bot.find("known.bulk.summary", Label.class).getText().contains("3 changed"));
		Screenshot.inBothThemes(bot, "known-bulk-edit");
		bot.press("known.dialog.ok");
		bot.waitUntil("it is changed", () -> !bot.has("known.dialog.ok") && texts(bot, 3).stream().filter("Roof"::equals).count() == 3);
		run("undo", bot);
		bot.waitUntil("the dialog is open", () -> bot.has("known.undo.summary"));
		assertTrue(bot.read("known.undo.summary", Label.class, Label::getText).contains("3 changed"));
		Screenshot.inBothThemes(bot, "known-undo");
		bot.press("known.dialog.ok");
		bot.waitUntil("it is as before", () -> !texts(bot, 3).contains("Roof"));
	}

	@Test
	void movesToTheTrashAndBack(Bot bot) throws Exception {
		keep(2);
		reload(bot);
		bot.waitUntil("all are there", () -> rows(bot) == 2);
		select(bot, 0);
		run("remove", bot);
		bot.waitUntil("one is left", () -> rows(bot) == 1);
		bot.with("known.trash", Button.class, button -> {
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("it is in the trash", () -> bot.find("known.count", Label.class).getText().equals("1 phone in the trash"));
		select(bot, 0);
		run("restore", bot);
		bot.waitUntil("the trash is empty", () -> rows(bot) == 0);
	}

	@Test
	void importsAfterAPreviewAndExportsTheSame(Bot bot) throws Exception {
		keep(2);
		reload(bot);
		bot.waitUntil("all are there", () -> rows(bot) == 2);
		Path file = Files.writeString(folder.resolve("phones.csv"), "MAC address;Colour;Location;Ext;Model\n00:11:22:33:00:00;red;Roof;12;ip710\n"
				+ "00-11-22-33-44-55;;Cellar;13;IP720\n1.12E+11;;;14;\n;;;15;\n");
		command("import", file);
		bot.waitUntil("the preview is open", () -> bot.has("known.import.summary"));
		assertEquals("phones.csv (UTF-8, separated by semicolon): 1 new, 1 changed, 2 refused.",
				bot.read("known.import.summary", Label.class, Label::getText));
		assertTrue(bot.read("known.import.leftOut", MessageLine.class, MessageLine::message).startsWith("\"Colour\" is left out"));
		Screenshot.inBothThemes(bot, "known-import");
		bot.with("known.import.KEEP", Button.class, button -> {
			bot.find("known.import.REPLACE", Button.class).setSelection(false);
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
		});
		assertTrue(bot.read("known.import.summary", Label.class, Label::getText).contains("1 new"));
		bot.press("known.dialog.ok");
		bot.waitUntil("it is imported", () -> rows(bot) == 3);
		Path out = folder.resolve("out.csv");
		command("export", out);
		bot.waitUntil("it is exported", () -> Files.isRegularFile(out));
		assertEquals(3, inventory().planImport(out, org.fieldbench.session.inventory.OnConflict.REPLACE).plan().changes().stream()
				.filter(change -> change.kind().word().equals("same")).count());
	}

	@Test
	void suggestsWhomTheServerSaw(Bot bot) throws Exception {
		try (PhoneStore store = PhoneStores.open(DataFolder.locate())) {
			store.saw("192.0.2.7", Optional.of("00:11:22:aa:bb:cc"), Instant.now(), "SEP001122aabbcc.cnf.xml");
			store.saw("192.0.2.8", Optional.empty(), Instant.now(), "boot.bin");
		}
		reload(bot);
		bot.waitUntil("it is told", () -> bot.find("known.seen", MessageLine.class).message().startsWith("2 clients"));
		run("seen", bot);
		Screenshot.inBothThemes(bot, "known-seen");
		int known = bot.read("known.suggestions", Table.class, table -> Arrays.stream(table.getItems()).map(item -> item.getText(0)).toList()
				.indexOf("192.0.2.7"));
		bot.with("known.suggestions", Table.class, table -> {
			table.setSelection(known);
			table.notifyListeners(SWT.Selection, new Event());
		});
		bot.press("known.dialog.ok");
		bot.waitUntil("it is added", () -> rows(bot) == 1);
		assertEquals("00:11:22:aa:bb:cc", inventory().phones().get(0).value(PhoneField.MAC));
	}

	@Test
	void staysQuickWithThousands(Bot bot) throws Exception {
		keep(MANY);
		reload(bot);
		bot.waitUntil("all are there", () -> bot.find("known.count", Label.class).getText().equals("5,000 phones"));
		assertTrue(bot.read("known.left", MessageLine.class, MessageLine::message).startsWith("The first 500 are shown"));
		long start = System.nanoTime();
		bot.with("known.filter", Text.class, text -> text.setText("label:4999"));
		bot.waitUntil("one is picked", () -> rows(bot) == 1);
		bot.with("known.filter", Text.class, text -> text.setText(""));
		bot.waitUntil("all are back", () -> rows(bot) == 500);
		for (int click = 0; click < 2; click++) {
			bot.with(TABLE, Table.class, table -> table.getColumn(4).notifyListeners(SWT.Selection, new Event()));
		}
		assertEquals("17", bot.read(TABLE, Table.class, table -> table.getItem(0).getText(4)), "All are sorted, not only those that were shown.");
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		System.out.println("Filtered " + MANY + " phones twice and sorted them twice in " + taken.toMillis() + " ms");
		Screenshot.inBothThemes(bot, "known-many");
		run("editAll", bot);
		bot.with("known.tick.SITE", Button.class, button -> {
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
		});
		bot.with("known.bulk.SITE", Text.class, text -> text.setText("Cellar"));
		bot.waitUntil("the preview is there", () -> bot.find("known.bulk.summary", Label.class).getText().contains("5,000 changed"));
		bot.waitUntil("it may be done", () -> bot.find("known.dialog.ok", Button.class).isEnabled());
		bot.press("known.dialog.ok");
		bot.waitUntil("it is changed", () -> texts(bot, 3).stream().allMatch("Cellar"::equals));
		assertEquals(MANY, inventory().changeSets().get(0).phones());
	}

	private static PhoneInventory inventory() {
		return PlatformUI.getWorkbench().getService(PhoneInventory.class);
	}

	private static void keep(int count) throws Exception {
		String[] sites = { "Lab", "New York", "Roof garden", "Hall" };
		String[] models = { "IP710", "IP720", "IP600" };
		List<PhoneEdit> edits = IntStream.range(0, count).mapToObj(i -> PhoneEdit.add(Map.of(PhoneColumn.MAC,
				"00:11:22:33:%02x:%02x".formatted(i / 256, i % 256), PhoneColumn.ADDRESS, "10.0." + i / 250 + "." + (i % 250 + 1), PhoneColumn.LABEL,
				"" + i, PhoneColumn.SITE, sites[i % 4], PhoneColumn.MODEL, models[i % 3], PhoneColumn.BOOT_CODE, "" + (10 + i % 8),
				PhoneColumn.BOOT_CODE_READ, "2026-11-0" + (i % 9 + 1), PhoneColumn.BOOT_CODE_HOW, "typed", PhoneColumn.FIRMWARE, "2xA" + i % 3))).toList();
		try (PhoneStore store = PhoneStores.open(DataFolder.locate())) {
			store.write(Instant.parse("2026-11-24T10:00:00Z"), "the test", "added", Optional.empty(), edits);
		}
	}

	private static int rows(Bot bot) {
		return bot.find(TABLE, Table.class).getItemCount();
	}

	private static List<String> texts(Bot bot, int column) {
		Table table = bot.find(TABLE, Table.class);
		return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(column)).toList();
	}

	private static void select(Bot bot, int... rows) {
		bot.with(TABLE, Table.class, table -> {
			table.setSelection(rows);
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void type(Bot bot, String field, String text) {
		bot.with("known.field." + field, Text.class, widget -> widget.setText(text));
	}

	private static void reload(Bot bot) {
		bot.ask(() -> {
			Commands.run(COMMANDS + "find", Map.of());
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart().setFocus();
			return null;
		});
	}

	private static void run(String action, Bot bot) {
		bot.ask(() -> {
			Commands.run(COMMANDS + action, Map.of());
			return null;
		});
	}

	private static void command(String action, Path file) {
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> Commands.run(COMMANDS + action, Map.of(COMMANDS + "file", file.toString())));
	}
}
