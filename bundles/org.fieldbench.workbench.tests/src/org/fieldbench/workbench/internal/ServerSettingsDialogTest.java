/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.tftp.ServerControl;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.ui.internal.ServerPreferences;
import org.fieldbench.tftp.ui.internal.SettingsDraft;
import org.fieldbench.tftp.ui.internal.SettingsField;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.service.prefs.BackingStoreException;

@ExtendWith(WorkbenchExtension.class)
class ServerSettingsDialogTest {

	private static final String TITLE = "TFTP Server Settings";

	@BeforeEach
	void open(Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.SERVER);
	}

	@AfterEach
	void reset() throws BackingStoreException {
		control().stop();
		new ServerPreferences().remember(SettingsDraft.standard());
		InstanceScope.INSTANCE.getNode("org.fieldbench.tftp.ui").flush();
	}

	@Test
	void refusesWhatIsWrongAndKeepsWhatIsRight(Bot bot) {
		openDialog(bot);
		choose(bot, "settings.listening.both");
		type(bot, SettingsField.SECOND_PORT, "tftp");
		assertTrue(message(bot).contains("whole number"), message(bot));
		assertFalse(bot.read("settings.ok", Button.class, Button::isEnabled));
		type(bot, SettingsField.SECOND_PORT, "6970");
		type(bot, SettingsField.ACCESS, "permit all");
		assertTrue(message(bot).contains("no access rule"), message(bot));
		type(bot, SettingsField.ACCESS, "allow 127.0.0.0/8 read");
		bot.press("settings.ok");
		bot.waitUntil("the dialog is closed", () -> shells(bot, TITLE) == 0);
		SettingsDraft kept = new ServerPreferences().settings();
		assertEquals("6970", kept.get(SettingsField.SECOND_PORT));
		assertEquals("allow 127.0.0.0/8 read", kept.get(SettingsField.ACCESS));
	}

	@Test
	void offersToStartARunningServerAgain(Bot bot) throws IOException {
		bot.waitUntil("the loopback address is offered", () -> loopback(bot.find("server.address", Combo.class)) >= 0);
		bot.with("server.address", Combo.class, combo -> combo.select(loopback(combo)));
		bot.with("server.port", Text.class, text -> text.setText("0"));
		control().start(ServerSettings.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
		openDialog(bot);
		choose(bot, "settings.listening.single_port");
		bot.press("settings.ok");
		bot.waitUntil("it offers a restart", () -> shells(bot, TITLE) == 1 && !bot.has("settings.ok"));
		bot.pressText("Restart Now");
		bot.waitUntil("it answers from one port", () -> control().settings().map(settings -> settings.listeners().get(0).singlePort())
				.orElse(false));
	}

	@Test
	void looksGoodInBothThemes(Bot bot) throws IOException {
		for (String theme : new String[] { "dark", "light" }) {
			bot.ask(() -> {
				Commands.run(ThemeHandler.COMMANDS + theme, Map.of());
				return null;
			});
			bot.waitUntil("the theme is " + theme, () -> Themes.isDark() == theme.equals("dark"));
			openDialog(bot);
			for (int page = 0; page < bot.read("settings.pages", TabFolder.class, TabFolder::getItemCount); page++) {
				int shown = page;
				bot.with("settings.pages", TabFolder.class, folder -> folder.setSelection(shown));
				Screenshot.take(bot, "server-settings-" + page + '-' + theme);
			}
			bot.press("settings.cancel");
			bot.waitUntil("the dialog is closed", () -> shells(bot, TITLE) == 0);
		}
	}

	private static void openDialog(Bot bot) {
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.tftp.ui.settings", Map.of()));
		bot.waitUntil("the dialog is open", () -> bot.has("settings.ok"));
	}

	private static void choose(Bot bot, String radio) {
		bot.with(radio, Button.class, button -> {
			Arrays.stream(button.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
					.filter(other -> (other.getStyle() & SWT.RADIO) != 0).forEach(other -> other.setSelection(other == button));
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static void type(Bot bot, SettingsField field, String text) {
		bot.with("settings." + field.name().toLowerCase(Locale.ROOT), Text.class, widget -> widget.setText(text));
	}

	private static String message(Bot bot) {
		return bot.read("settings.message", MessageLine.class, MessageLine::message);
	}

	private static long shells(Bot bot, String title) {
		return Arrays.stream(bot.display().getShells()).filter(shell -> title.equals(shell.getText())).count();
	}

	private static int loopback(Combo combo) {
		List<String> items = List.of(combo.getItems());
		return items.indexOf(items.stream().filter(item -> item.startsWith("127.0.0.1")).findFirst().orElse(""));
	}

	private static ServerControl control() {
		return PlatformUI.getWorkbench().getService(ServerControl.class);
	}
}
