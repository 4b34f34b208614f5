/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.store.DataFolder;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkbenchExtension.class)
class KnowledgeBaseTest {

	private static final String SEARCH = "kb.search";
	private static final String LIST = "kb.list";
	private static final String LINE = "kb.found";
	private static final String HELP = "kb.search.help.text";
	private static final int STEPS = 15;

	@BeforeEach
	void show(Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		bot.show(ViewIds.ARTICLES);
		search(bot, "");
		bot.waitUntil("the articles are listed", () -> bot.find(LIST, Table.class).getItemCount() > 0);
	}

	@AfterEach
	void forget(Bot bot) {
		search(bot, "");
		bot.waitUntil("all is listed again", () -> rows(bot) > 0);
	}

	@Test
	void showsTheFieldAlertWithItsSteps(Bot bot) throws IOException {
		new ReadingDesk(bot).run("showArticle", java.util.Map.of("org.fieldbench.kb.ui.article", "212"));
		bot.waitUntil("the article is shown", () -> page(bot).contains("TftpNat"));
		String page = bot.ask(() -> page(bot));
		assertTrue(page.contains("NO=0"));
		assertTrue(page.split("<li", -1).length > STEPS, page);
		Screenshot.take(bot, "knowledge-base");
	}

	@Test
	void findsAsTheUserTypes(Bot bot) {
		search(bot, "boot co");
		bot.waitUntil("the alert is found", () -> rows(bot) > 0 && bot.find(LIST, Table.class).getItem(0).getText().contains("212"));
	}

	/** Who types faster than the search answers gets there with the answer. */
	@Test
	void entersTheListFromTheSearch(Bot bot) throws KnowledgeBaseException {
		ReadingDesk desk = new ReadingDesk(bot);
		bot.activate();
		desk.write("entering-1", "Quixotic couplers", "They couple.");
		bot.with(SEARCH, Text.class, text -> {
			text.setFocus();
			text.setText("quixotic");
			text.notifyListeners(SWT.DefaultSelection, new Event());
		});
		desk.waitFor("They couple.");
		assertEquals(0, bot.read(LIST, Table.class, Table::getSelectionIndex));
		bot.waitUntil("the list has the keyboard", () -> bot.find(LIST, Table.class).isFocusControl());
		bot.with(SEARCH, Text.class, Text::setFocus);
		desk.key(SEARCH, Text.class, SWT.ARROW_DOWN, '\0', 0);
		bot.waitUntil("the list has the keyboard again", () -> bot.find(LIST, Table.class).isFocusControl());
	}

	@Test
	void tellsTheWholeTitleOfARow(Bot bot) throws KnowledgeBaseException {
		new ReadingDesk(bot).write("telling-1", "Salt & vinegar splitters", "They split the quaternary line.");
		search(bot, "quaternary");
		bot.waitUntil("it is found", () -> rows(bot) == 1);
		assertEquals("telling-1  Salt && vinegar splitters\nThey split the quaternary line.", bot.read(LIST, Table.class, list -> pointAtFirst(list).getToolTipText()));
		bot.with(LIST, Table.class, list -> list.notifyListeners(SWT.MouseExit, new Event()));
		assertNull(bot.read(LIST, Table.class, Table::getToolTipText));
	}

	private static Table pointAtFirst(Table list) {
		Rectangle row = list.getItem(0).getBounds(0);
		Event move = new Event();
		move.x = row.x + 1;
		move.y = row.y + row.height / 2;
		list.notifyListeners(SWT.MouseMove, move);
		return list;
	}

	/** Nobody has to come back to the view for that. */
	@Test
	void showsWhatAnotherProgramWrites(Bot bot) throws KnowledgeBaseException {
		search(bot, "xylophonic");
		bot.waitUntil("nothing is found", () -> rows(bot) == 0);
		Path data = Path.of(System.getProperty(DataFolder.PROPERTY));
		KnowledgeBase.in(data.resolve("articles"), List.of(), Optional.of(data.resolve("index"))).editing()
				.save(ArticleEdit.create(Article.draft("other-1", "Xylophonic adapters", "Text."), new Signature("Ann", "")));
		bot.waitUntil("it is listed", () -> rows(bot) == 1);
	}

	@Test
	void saysThatNothingIsFound(Bot bot) {
		search(bot, "zyzzyva");
		bot.waitUntil("the list is empty", () -> rows(bot) == 0);
		assertTrue(bot.read("kb.message", MessageLine.class, MessageLine::message).startsWith("No article holds"));
	}

	/** Of words that no other test's article has. */
	@Test
	void offersAnotherSpellingAndTakesIt(Bot bot) throws IOException, KnowledgeBaseException {
		new ReadingDesk(bot).write("spelling-1", "Zephyrine relays", "They click.");
		search(bot, "zephyrnie relays");
		bot.waitUntil("another spelling is offered", () -> line(bot).startsWith("Did you mean <a href=\"suggestion\">zephyrine relays</a>?"));
		Screenshot.inBothThemes(bot, "search-spelling");
		bot.with(LINE, Link.class, link -> link.notifyListeners(SWT.Selection, new Event()));
		bot.waitUntil("it is searched for", () -> bot.read(SEARCH, Text.class, Text::getText).equals("zephyrine relays") && rows(bot) > 0);
		bot.waitUntil("it is counted", () -> line(bot).equals("1 article"));
	}

	@Test
	void saysWhatCannotBeUnderstood(Bot bot) {
		search(bot, "boot state:foo");
		bot.waitUntil("it is said", () -> bot.read("kb.message", MessageLine.class, MessageLine::message).startsWith("There is no state \"foo\"."));
		assertEquals(0, bot.ask(() -> rows(bot)));
	}

	@Test
	void explainsWhatCanBeAsked(Bot bot) throws IOException {
		bot.press("kb.search.help");
		bot.waitUntil("the help is there", () -> bot.has(HELP));
		Screenshot.inBothThemes(bot, "search-help");
		assertTrue(bot.read(HELP, StyledText.class, StyledText::getText).contains("state:draft"));
		bot.with(HELP, StyledText.class, text -> text.getShell().close());
		bot.waitUntil("the help is gone", () -> !bot.has(HELP));
	}

	private static String line(Bot bot) {
		return bot.read(LINE, Link.class, Link::getText);
	}

	private static String page(Bot bot) {
		return bot.has("kb.article") ? bot.find("kb.article", Browser.class).getText() : "";
	}

	private static int rows(Bot bot) {
		return bot.find(LIST, Table.class).getItemCount();
	}

	private static void search(Bot bot, String words) {
		bot.with(SEARCH, Text.class, text -> text.setText(words));
	}
}
