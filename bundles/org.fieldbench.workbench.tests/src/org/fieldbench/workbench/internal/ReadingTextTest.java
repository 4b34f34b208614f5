/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading articles where there is no browser to embed: everything works as text, by keyboard. */
@ExtendWith(WorkbenchExtension.class)
class ReadingTextTest {

	private static final String BROWSER = "fieldbench.kb.browser";
	private static final String PAGE = ReadingDesk.PAGE;
	private static final String COUNT = "kb.find.count";

	private ReadingDesk desk;

	@BeforeEach
	void openWithoutABrowser(Bot bot) {
		desk = new ReadingDesk(bot);
		System.setProperty(BROWSER, "false");
		ReadingDesk.reopen(bot);
		desk.run("showArticle", Map.of("org.fieldbench.kb.ui.article", "212"));
		waitFor(bot, "**47427");
	}

	@AfterEach
	void openWithABrowser(Bot bot) {
		desk.search("");
		System.clearProperty(BROWSER);
		ReadingDesk.reopen(bot);
	}

	@Test
	void comparisonsAreTextToo(Bot bot) throws Exception {
		String id = "c-" + UUID.randomUUID().toString().substring(0, 6);
		ArticleEditing editing = PlatformUI.getWorkbench().getService(ArticleEditing.class);
		Revision first = editing.save(ArticleEdit.create(Article.draft(id, "Compared " + id, "Wait for the tone.\n\nPress 5.\n"), new Signature("Ann", "first")));
		editing.save(ArticleEdit.of(editing.open(id).article().withBody("Wait for the tone.\n\nPress 6.\n"), first.number(), new Signature("Ann", "more")));
		desk.run("showArticle", Map.of("org.fieldbench.kb.ui.article", id));
		waitFor(bot, "Press 6.");
		desk.run("history", Map.of());
		bot.waitUntil("the difference is told", () -> bot.has("kb.difference") && bot.find("kb.difference", StyledText.class).getText().contains("+ Press 6."));
		assertTrue(bot.read("kb.difference", StyledText.class, StyledText::getText).contains("\u2212 Press 5.\n"));
		Screenshot.inBothThemes(bot, "history-text");
		bot.press("history.close");
	}

	private static void waitFor(Bot bot, String words) {
		bot.waitUntil("the text holds " + words, () -> bot.has(PAGE) && text(bot).getText().contains(words));
	}

	/** Call it on the display's thread. */
	private static StyledText text(Bot bot) {
		return bot.find(PAGE, StyledText.class);
	}

	private static String selected(Bot bot) {
		return bot.ask(() -> text(bot).getSelectionText());
	}

	private static StyleRange style(Bot bot, String words) {
		return bot.ask(() -> text(bot).getStyleRangeAtOffset(text(bot).getText().indexOf(words)));
	}

	@Test
	void setsTheAlertAsText(Bot bot) throws IOException {
		String all = bot.ask(() -> text(bot).getText());
		assertTrue(all.contains("\n7. The next screen asks") && all.contains("\n1. Next you are asked") && all.contains("\nArticle Details\n"), all);
		assertEquals(SWT.BORDER_SOLID, style(bot, "**47427").borderStyle);
		assertEquals(SWT.BORDER_SOLID, style(bot, "CHECK FW").borderStyle);
		assertTrue(bot.ask(() -> style(bot, "Field Alert #212").font.getFontData()[0].getStyle() == SWT.BOLD));
		assertTrue(style(bot, "IP705, IP710, or").underline);
		Screenshot.inBothThemes(bot, "reading-text");
	}

	@Test
	void marksAndFinds(Bot bot) throws IOException {
		desk.search("record");
		bot.waitUntil("the places are counted", () -> bot.find(COUNT, Label.class).getText().matches("1 of \\d+ places"));
		assertEquals("record", selected(bot));
		assertEquals(SWT.BORDER_DASH, style(bot, "record in").borderStyle);
		desk.run("unmark");
		bot.waitUntil("nothing is marked", () -> Stream.of(text(bot).getStyleRanges()).noneMatch(range -> range.borderStyle == SWT.BORDER_DASH));
		desk.run("find");
		desk.type("press 1 for");
		bot.waitUntil("the places are counted", () -> bot.find(COUNT, Label.class).getText().endsWith(" of 5 places"));
		String first = bot.read(COUNT, Label.class, Label::getText);
		desk.run("next");
		bot.waitUntil("another is shown", () -> !bot.find(COUNT, Label.class).getText().equals(first));
		assertEquals("Press 1 for", selected(bot));
		Screenshot.inBothThemes(bot, "reading-text-find");
		desk.run("unmark");
	}

	@Test
	void goesFromLinkToLinkAndFollowsOne(Bot bot) throws KnowledgeBaseException {
		String id = "r-" + UUID.randomUUID().toString().substring(0, 6);
		desk.write(id, "Links " + id, "One [first](fieldbench:kb/212) and [second](https://example.org/).");
		desk.run("showArticle", Map.of("org.fieldbench.kb.ui.article", id));
		waitFor(bot, "first and second");
		tab(bot, SWT.TRAVERSE_TAB_NEXT);
		assertEquals("first", selected(bot));
		tab(bot, SWT.TRAVERSE_TAB_NEXT);
		assertEquals("second", selected(bot));
		tab(bot, SWT.TRAVERSE_TAB_PREVIOUS);
		assertEquals("first", selected(bot));
		assertFalse(tab(bot, SWT.TRAVERSE_TAB_PREVIOUS), "then the focus goes on");
		desk.key(PAGE, StyledText.class, SWT.CR, SWT.CR, 0);
		waitFor(bot, "**47427");
		desk.run("back");
		waitFor(bot, "first and second");
	}

	/** @return whether a link took the key */
	private static boolean tab(Bot bot, int detail) {
		return bot.read(PAGE, StyledText.class, text -> {
			Event event = new Event();
			event.detail = detail;
			event.doit = true;
			text.notifyListeners(SWT.Traverse, event);
			return !event.doit;
		});
	}

	@Test
	void goesToAPlaceOfTheContents(Bot bot) {
		desk.run("contents");
		bot.waitUntil("the contents are listed", () -> bot.has("kb.contents"));
		bot.with("kb.contents", Table.class, table -> {
			table.setSelection(11);
			table.notifyListeners(SWT.DefaultSelection, new Event());
		});
		assertTrue(bot.ask(() -> text(bot).getText().startsWith("The phone will reboot", text(bot).getSelection().x)));
	}

	@Test
	void isSetLargerAndCopied(Bot bot) {
		int height = bot.ask(() -> text(bot).getFont().getFontData()[0].getHeight());
		desk.run("zoomIn");
		desk.run("zoomIn");
		desk.run("zoomIn");
		assertTrue(bot.ask(() -> text(bot).getFont().getFontData()[0].getHeight()) > height);
		desk.run("zoomReset");
		assertEquals(height, bot.ask(() -> text(bot).getFont().getFontData()[0].getHeight()));
		desk.run("copyText");
		assertTrue(desk.clipboard().contains("enter **47427 to enter safe mode."), desk.clipboard());
		bot.ask(() -> {
			text(bot).selectAll();
			Commands.run("org.eclipse.ui.edit.copy", Map.of());
			return null;
		});
		assertEquals(bot.ask(() -> text(bot).getText()), desk.clipboard());
	}
}
