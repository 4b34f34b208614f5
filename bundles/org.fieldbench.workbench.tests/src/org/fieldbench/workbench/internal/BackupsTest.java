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
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.SessionStores;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The dialog of the backups, as a user goes through it. */
@ExtendWith(WorkbenchExtension.class)
class BackupsTest {

	@TempDir
	private Path folder;
	private Path before;

	@BeforeEach
	void useAnotherDataFolder() throws Exception {
		before = DataFolder.locate();
		System.setProperty(DataFolder.PROPERTY, folder.resolve("data").toString());
		try (SessionStore store = SessionStores.open(DataFolder.locate())) {
			store.begin(Instant.EPOCH, "flash", "212", "IP710", "a.zip");
		}
	}

	@AfterEach
	void close(Bot bot) {
		bot.ask(() -> {
			Stream.of(bot.display().getShells()).filter(shell -> shell.getText().contains("Backup")).forEach(Shell::close);
			return null;
		});
		System.setProperty(DataFolder.PROPERTY, before.toString());
	}

	private static boolean says(Bot bot, String part) {
		return bot.find("backups.message", MessageLine.class).message().contains(part);
	}

	@Test
	void makesChecksAndOffersToPutBack(Bot bot) throws Exception {
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.session.ui.backups", Map.of()));
		bot.waitUntil("the dialog is open", () -> bot.has("backups.table") && says(bot, "There is no backup yet."));
		assertFalse(bot.read("backups.putBack", Button.class, Button::isEnabled));
		bot.press("backups.make");
		bot.waitUntil("one is made", () -> bot.find("backups.table", Table.class).getItemCount() == 1 && says(bot, "Made and read back"));
		assertTrue(bot.read("backups.putBack", Button.class, Button::isEnabled), "it is selected");
		Screenshot.inBothThemes(bot, "backups");
		bot.press("backups.check");
		bot.waitUntil("it is checked", () -> says(bot, "It is sound: 1 file,"));
		bot.display().asyncExec(() -> bot.find("backups.putBack", Button.class).notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event()));
		bot.waitUntil("it asks", () -> bot.hasText("Close Fieldbench"));
		bot.pressText("Cancel");
		assertFalse(Files.exists(DataFolder.locate().resolve("backups/restore-at-start.txt")));
		damage();
		bot.press("backups.check");
		bot.waitUntil("the damage is told", () -> says(bot, "It is not sound."));
		assertEquals(1, bot.read("backups.table", Table.class, Table::getItemCount).intValue());
	}

	private static void damage() throws Exception {
		try (Stream<Path> zips = Files.list(DataFolder.locate().resolve("backups"))) {
			Files.writeString(zips.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow(), "no zip");
		}
	}
}
