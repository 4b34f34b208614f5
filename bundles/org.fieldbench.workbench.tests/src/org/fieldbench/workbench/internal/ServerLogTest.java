/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.tftp.FetchListener;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.TftpFetch;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The details of a transfer and the log, with a real server and a real client. */
@ExtendWith(WorkbenchExtension.class)
class ServerLogTest {

	private static final int STATE = 5;
	private static final int SEVERITY = 1;
	private static final int TEXT = 3;
	private static final String MISSING = "logo.bmp";

	@TempDir
	private Path folder;

	@BeforeEach
	void fetchAFileAndMissAnother(Bot bot) throws IOException {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.SERVER);
		control().clearFinished();
		control().clearLog();
		// Else the rows of the test before are taken for this one's.
		bot.waitUntil("no transfer is shown", () -> bot.find("server.transfers", Table.class).getItemCount() == 0);
		control().serve("A test's file", new OneFile());
		control().start(ServerSettings.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
		fetch("boot.bin");
		assertThrows(IOException.class, () -> fetch(MISSING));
		bot.waitUntil("both are shown", () -> bot.find("server.transfers", Table.class).getItemCount() == 2);
	}

	@AfterEach
	void stop(Bot bot) {
		control().stop();
		bot.with("server.log.filter", Text.class, text -> text.setText(""));
		bot.with("server.tabs", CTabFolder.class, tabs -> tabs.setSelection(0));
		bot.waitUntil("the server is stopped", () -> bot.find("server.start", Button.class).isEnabled());
	}

	@Test
	void showsAllOfTheSelectedTransfer(Bot bot) throws IOException {
		select(bot, "boot.bin");
		bot.waitUntil("the details are shown", () -> details(bot).contains("SHA-256"));
		for (String part : new String[] { "State\tComplete", "Client\t127.0.0.1:", "Served\tboot.bin", "Blocks\t" }) {
			assertTrue(bot.ask(() -> details(bot)).contains(part), part);
		}
		Screenshot.inBothThemes(bot, "server-details");
	}

	@Test
	void aHarmlessMissIsNoAlarm(Bot bot) throws IOException {
		select(bot, MISSING);
		bot.waitUntil("the miss is explained", () -> bot.find("server.failure", MessageLine.class).message().contains(MISSING));
		assertEquals("Not found", bot.ask(() -> bot.find("server.transfers", Table.class).getItem(row(bot, MISSING)).getText(STATE)));
		showLog(bot);
		filter(bot, MISSING);
		bot.with("server.log.severity", Combo.class, combo -> assertEquals("Info and worse", combo.getText()));
		assertFalse(cells(bot, SEVERITY).contains("Error"));
		assertTrue(cells(bot, SEVERITY).contains("Notice"));
		Screenshot.take(bot, "server-miss");
	}

	@Test
	void filtersTheLogByWords(Bot bot) throws IOException {
		showLog(bot);
		int all = bot.ask(() -> log(bot).getItemCount());
		assertTrue(all >= 4, "only " + all + " lines");
		Screenshot.inBothThemes(bot, "server-log");
		filter(bot, MISSING);
		int some = bot.ask(() -> log(bot).getItemCount());
		assertTrue(some > 0 && some < all, some + " of " + all);
		assertTrue(bot.read("server.log.summary", Label.class, Label::getText).endsWith("hidden by the filter"));
		filter(bot, "nobody has this word");
		assertEquals(0, bot.ask(() -> log(bot).getItemCount()));
	}

	@Test
	void showsOnlyTheSelectedTransfer(Bot bot) {
		select(bot, "boot.bin");
		showLog(bot);
		toggle(bot, true);
		assertTrue(cells(bot, TEXT).stream().noneMatch(text -> text.contains(MISSING)));
		assertTrue(cells(bot, TEXT).stream().anyMatch(text -> text.contains("boot.bin")));
		toggle(bot, false);
	}

	@Test
	void exportsWhatTheFilterLetsPass(Bot bot) throws IOException {
		filter(bot, MISSING);
		Path file = folder.resolve("log.csv");
		bot.ask(() -> {
			Commands.run("org.fieldbench.tftp.ui.exportLog", Map.of("org.fieldbench.tftp.ui.path", file.toString()));
			return null;
		});
		bot.waitUntil("the log is written", () -> Files.exists(file));
		assertTrue(Files.readAllLines(file).stream().skip(1).allMatch(line -> line.contains(MISSING)));
		assertEquals(bot.ask(() -> log(bot).getItemCount()) + 1, Files.readAllLines(file).size());
	}

	@Test
	void servesAFolder(Bot bot) throws IOException {
		Files.write(folder.resolve("other.bin"), OneFile.CONTENT);
		bot.ask(() -> {
			Commands.run("org.fieldbench.tftp.ui.serveFolder", Map.of("org.fieldbench.tftp.ui.path", folder.toString()));
			return null;
		});
		bot.waitUntil("the folder is served", () -> bot.find("server.served", Label.class).getText().contains(folder + " (1 file)"));
		fetch("other.bin");
	}

	private static void fetch(String name) throws IOException {
		TftpFetch.fetch(control().address().orElseThrow(), name, OutputStream.nullOutputStream(), FetchListener.NONE);
	}

	private static void select(Bot bot, String name) {
		bot.waitUntil(name + " has ended", () -> !bot.find("server.transfers", Table.class).getItem(row(bot, name)).getText(STATE)
				.equals("Running"));
		bot.with("server.transfers", Table.class, table -> {
			table.setSelection(row(bot, name));
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static int row(Bot bot, String name) {
		Table table = bot.find("server.transfers", Table.class);
		return IntStream.range(0, table.getItemCount()).filter(row -> table.getItem(row).getText(2).equals(name)).findFirst().orElseThrow();
	}

	private static void showLog(Bot bot) {
		bot.with("server.tabs", CTabFolder.class, tabs -> tabs.setSelection(1));
	}

	private static void filter(Bot bot, String words) {
		bot.with("server.log.filter", Text.class, text -> text.setText(words));
	}

	private static void toggle(Bot bot, boolean only) {
		bot.with("server.log.only", Button.class, button -> {
			button.setSelection(only);
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static List<String> cells(Bot bot, int column) {
		return bot.ask(() -> IntStream.range(0, log(bot).getItemCount()).mapToObj(row -> log(bot).getItem(row).getText(column)).toList());
	}

	private static Table log(Bot bot) {
		return bot.find("server.log", Table.class);
	}

	private static String details(Bot bot) {
		return bot.find("server.details", StyledText.class).getText();
	}

	private static ServerControl control() {
		return PlatformUI.getWorkbench().getService(ServerControl.class);
	}
}
