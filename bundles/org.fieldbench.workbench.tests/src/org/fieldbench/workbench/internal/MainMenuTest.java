/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The menus of the main window, as they open. */
@ExtendWith(WorkbenchExtension.class)
class MainMenuTest {

	private static final String LINE = "|";

	@Test
	void theBar(Bot bot) {
		List<String> bar = bot.ask(() -> labels(bot.window().getMenuBar()));
		assertTrue(bar.containsAll(List.of("File", "Edit", "Articles", "Bench", "Phones", "Window", "Help")), bar.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "File", "Edit", "Articles", "Bench", "Phones", "Window", "Help" })
	void saysEachThingOnce(String name, Bot bot) {
		List<String> items = bot.ask(() -> open(bot, name)).stream().filter(item -> !item.equals(LINE)).toList();
		assertEquals(items.stream().distinct().toList(), items);
		assertTrue(items.stream().noneMatch(item -> item.contains("&")), items.toString());
	}

	@Test
	void theFileMenuGoesFromOpenToExit(Bot bot) {
		List<String> items = bot.ask(() -> open(bot, "File"));
		assertEquals("Open Firmware Bundle\u2026", items.getFirst());
		assertEquals(List.of(LINE, "Backups\u2026", LINE, "Exit"), items.subList(items.size() - 4, items.size()));
	}

	@Test
	void theArticlesMenuHasWhatIsDoneWithArticles(Bot bot) {
		List<String> items = bot.ask(() -> open(bot, "Articles"));
		assertTrue(items.containsAll(List.of("New Article", "Import Article\u2026", "Draft Procedure\u2026", "Edit Article", "Article History", "Reading", "Favourite", "Watch Article",
				"Show What Changed", "Post Comment\u2026", "Rate Article\u2026", "Export Articles\u2026", "Print Article\u2026", "Check Articles", "Team")), items.toString());
	}

	/** @return the labels in a menu, without the signs of their keys; call it on the display's thread */
	private static List<String> open(Bot bot, String name) {
		Menu menu = Stream.of(bot.window().getMenuBar().getItems()).filter(item -> label(item).equals(name)).findFirst().orElseThrow().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> labels = labels(menu);
		menu.notifyListeners(SWT.Hide, new Event());
		return labels;
	}

	private static List<String> labels(Menu menu) {
		return Stream.of(menu.getItems()).map(MainMenuTest::label).toList();
	}

	private static String label(MenuItem item) {
		return (item.getStyle() & SWT.SEPARATOR) != 0 ? LINE : item.getText().replaceAll("\t.*", "").replaceFirst("&(?!&)", "").replace("&&", "&");
	}
}
