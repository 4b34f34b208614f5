/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Table;
import org.fieldbench.ui.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class ThemeTest {

	@AfterEach
	void light(Bot bot) {
		use(bot, "light");
	}

	@Test
	void turnsDarkAndLightWithTheArticle(Bot bot) throws IOException {
		bot.perspective(FlashBenchPerspective.ID);
		for (String theme : new String[] { "dark", "light" }) {
			use(bot, theme);
			bot.waitUntil("the theme is " + theme, () -> Themes.isDark() == theme.equals("dark"));
			bot.waitUntil("the article is " + theme, () -> theme.equals(scheme(bot)));
			bot.waitUntil("what stands beside labels is to be read", () -> isNoteBright() == theme.equals("dark"));
			Screenshot.take(bot, "flash-bench-" + theme);
		}
	}

	@Test
	void leavesNothingOfTheFormerThemeHoweverOftenItTurns(Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		for (String theme : new String[] { "dark", "light", "dark", "light", "dark", "light" }) {
			use(bot, theme);
			bot.waitUntil("the theme is " + theme, () -> Themes.isDark() == theme.equals("dark"));
			assertEquals(theme.equals("dark"), bot.read("kb.list", Table.class, list -> isDarker(list.getBackground(), list.getForeground())), theme);
		}
	}

	private static boolean isDarker(Color one, Color other) {
		return one.getRed() + one.getGreen() + one.getBlue() < other.getRed() + other.getGreen() + other.getBlue();
	}

	@Test
	void remembersWhatWasChosen(Bot bot) {
		use(bot, "dark");
		bot.waitUntil("dark is remembered", () -> Themes.chosen().equals(Optional.of(Themes.DARK)));
		use(bot, "system");
		bot.waitUntil("nothing is remembered", () -> Themes.chosen().isEmpty());
		assertFalse(bot.ask(Themes::isDark), "the test's display is light");
	}

	private static boolean isNoteBright() {
		return JFaceResources.getColorRegistry().getRGB(JFacePreferences.COUNTER_COLOR).getHSB()[2] > 0.8;
	}

	private static Object scheme(Bot bot) {
		return bot.has("kb.article") ? bot.find("kb.article", Browser.class).evaluate("return getComputedStyle(document.documentElement).colorScheme;") : "";
	}

	private static void use(Bot bot, String theme) {
		bot.ask(() -> {
			Commands.run(ThemeHandler.COMMANDS + theme, Map.of());
			return null;
		});
	}
}
