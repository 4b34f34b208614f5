/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.tftp.FileSource;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with a bundle from its editor: serve, rehearse, export. */
@ExtendWith(WorkbenchExtension.class)
class FirmwareUseTest {

	private static final String SERVE = "org.fieldbench.session.ui.serve";
	private static final String REHEARSE = "org.fieldbench.session.ui.rehearse";

	@TempDir
	private Path folder;
	private FirmwareBundles bundles;

	@BeforeEach
	void open(Bot bot) throws IOException {
		bundles = new FirmwareBundles(bot);
		bundles.clear();
		bot.show(ViewIds.SERVER);
		bot.waitUntil("the loopback address is offered", () -> loopback(bot) >= 0);
		bot.with("server.address", Combo.class, combo -> {
			combo.select(loopback(bot));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		bot.with("server.port", Text.class, text -> text.setText("0"));
		bundles.open(SampleBundle.write(folder));
		control().serve("nothing", FileSource.EMPTY);
	}

	@AfterEach
	void stop(Bot bot) {
		control().stop();
		bot.waitUntil("the server is stopped", () -> bot.find("server.start", Button.class).isEnabled());
	}

	@Test
	void servesTheBundleAndStartsTheServer(Bot bot) {
		bundles.command(SERVE, Map.of());
		bot.waitUntil("it is served", () -> control().address().isPresent());
		assertEquals(Optional.of(SampleBundle.FILE_NAME), control().label());
	}

	@Test
	void asksBeforeItServesWhatIsNoGo(Bot bot) throws IOException {
		judgeFor(bot, "IP720");
		answer(bot, "Cancel");
		assertEquals(Optional.of("nothing"), control().label());
		answer(bot, "Serve All the Same");
		bot.waitUntil("it is served", () -> control().address().isPresent());
		assertEquals(Optional.of(SampleBundle.FILE_NAME), control().label());
	}

	@Test
	void rehearsesOnlyWhatIsNotNoGo(Bot bot) throws IOException {
		bot.show(ViewIds.REHEARSAL);
		bot.ask(() -> {
			FirmwareBundles.page().activate(FirmwareBundles.page().getActiveEditor());
			return null;
		});
		assertTrue(canRehearse(bot));
		judgeFor(bot, "IP720");
		bot.waitUntil("it cannot be rehearsed", () -> !canRehearse(bot));
		bot.waitUntil("the view says why", () -> bot.find("rehearsal.message", MessageLine.class).message().contains("is no go"));
		Screenshot.inBothThemes(bot, "firmware-no-go");
	}

	@Test
	void exportsWhatWasFoundAndReplacesNothing(Bot bot) throws IOException {
		Path page = folder.resolve("inspection.html");
		export(bot, page);
		assertTrue(Files.readString(page).contains("Verdict: go"));
		Path mine = Files.writeString(folder.resolve("mine.csv"), "mine");
		export(bot, mine);
		assertEquals("mine", Files.readString(mine));
		bot.waitUntil("it says so", () -> bot.hasText("OK"));
		bot.pressText("OK");
	}

	private void export(Bot bot, Path file) {
		bundles.command("org.fieldbench.session.ui.export", Map.of("org.fieldbench.session.ui.file", file.toString()));
		bot.waitUntil("it is written", () -> Job.getJobManager().find(JobFamilies.SESSION).length == 0);
	}

	private void judgeFor(Bot bot, String model) {
		bot.with("firmware.model", Combo.class, combo -> {
			combo.select(List.of(combo.getItems()).indexOf(model));
			combo.notifyListeners(SWT.Selection, new Event());
		});
		bundles.idle();
		bot.waitUntil("the verdict is no go", () -> "No go".equals(bot.find("firmware.verdict", Label.class).getText()));
	}

	/** Serves; the question stops the display's thread, so it is asked later. */
	private static void answer(Bot bot, String button) {
		bot.display().asyncExec(() -> Commands.run(SERVE, Map.of()));
		bot.waitUntil("it asks", () -> bot.hasText(button));
		bot.pressText(button);
		bot.waitUntil("it is answered", () -> !bot.hasText("Serve All the Same"));
	}

	private static boolean canRehearse(Bot bot) {
		return bot.ask(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(REHEARSE).isEnabled());
	}

	private static int loopback(Bot bot) {
		String[] items = bot.find("server.address", Combo.class).getItems();
		for (int i = 0; i < items.length; i++) {
			if (items[i].startsWith("127.0.0.1")) {
				return i;
			}
		}
		return -1;
	}

	private static ServerControl control() {
		return PlatformUI.getWorkbench().getService(ServerControl.class);
	}
}
