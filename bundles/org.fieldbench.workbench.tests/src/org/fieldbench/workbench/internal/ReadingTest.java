/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading articles in the browser, as a user does. */
@ExtendWith(WorkbenchExtension.class)
class ReadingTest {

	private static final String COUNT = "kb.find.count";
	private static final String NOW = "return document.querySelector('mark.now') ? document.querySelector('mark.now').dataset.hit : '';";

	private final String id = "r-" + UUID.randomUUID().toString().substring(0, 6);
	private ReadingDesk desk;

	@BeforeEach
	void open(Bot bot) {
		desk = new ReadingDesk(bot);
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.show(ViewIds.ARTICLES);
		desk.waitUntilListed();
		desk.open("212", "47427");
	}

	@AfterEach
	void tidy(Bot bot) {
		desk.run("unmark");
		desk.search("");
		desk.run("zoomReset");
	}

	@Test
	void setsTheAlertInBothThemes(Bot bot) throws IOException {
		assertEquals(15.0, desk.page("return document.querySelectorAll('ol.steps > li').length;"));
		assertEquals("CHECK FW", desk.page("return document.querySelector('samp.lcd').innerText;"));
		assertEquals("**3", desk.page("return document.querySelector('kbd.keys').textContent;"));
		Screenshot.inBothThemes(bot, "reading-alert");
		desk.page("window.scrollTo(0, 900); return 1;");
		Screenshot.inBothThemes(bot, "reading-alert-steps");
		desk.page("window.scrollTo(0, 100000); return 1;");
		Screenshot.inBothThemes(bot, "reading-alert-end");
	}

	@Test
	void staysWhereItIsInAnotherTheme() {
		Object at = desk.scrollToEnd();
		for (String theme : List.of("dark", "light")) {
			desk.wear(theme);
			desk.waitUntilPage("return getComputedStyle(document.documentElement).colorScheme;", theme);
			assertEquals(at, desk.page("return window.scrollY;"), theme);
		}
	}

	@Test
	void staysWhereItIsWhenSomebodyComments(Bot bot) throws KnowledgeBaseException, IOException {
		desk.write(id, "Commented " + id, ReadingSamples.RICH);
		desk.open(id, "Commented " + id);
		desk.waitFor("No comments yet");
		Screenshot.take(bot, "reading-uncommented"); // waits until the page is set for good
		Object at = desk.scrollToEnd();
		Article article = PlatformUI.getWorkbench().getService(ArticleLibrary.class).find(id).orElseThrow();
		PlatformUI.getWorkbench().getService(Discussions.class).post(article, NewComment.of("Ann", "It is louder now."));
		desk.wear("dark");
		desk.wear("light");
		desk.waitFor("It is louder now.");
		desk.waitUntilPage("return window.scrollY;", at);
	}

	@Test
	void setsAnArticleWithHeadingsTablesAndPictures(Bot bot) throws IOException, KnowledgeBaseException {
		desk.write(id, "Which adapter for which phone", ReadingSamples.RICH, new NewAttachment("display.png", () -> new java.io.ByteArrayInputStream(ReadingSamples.picture(bot))));
		desk.open(id, "Measured");
		desk.waitUntilPage("return document.images.length === 1 && document.images[0].naturalWidth > 0;", true);
		Screenshot.inBothThemes(bot, "reading-rich");
		desk.page("window.scrollTo(0, 700); return 1;");
		Screenshot.inBothThemes(bot, "reading-rich-further");
	}

	@Test
	void marksWhatWasSearchedFor(Bot bot) throws IOException {
		desk.search("boot");
		desk.waitUntilPage("return document.querySelectorAll('mark').length > 10;", true);
		desk.waitUntilPage(NOW, "1");
		assertTrue(bot.read(COUNT, Label.class, Label::getText).startsWith("1 of "));
		desk.run("next");
		desk.waitUntilPage(NOW, "2");
		desk.run("previous");
		desk.run("previous");
		bot.waitUntil("the last place is shown", () -> bot.find(COUNT, Label.class).getText().matches("(\\d+) of \\1 places"));
		desk.run("next");
		desk.waitUntilPage(NOW, "1");
		Screenshot.inBothThemes(bot, "reading-marked");
		desk.run("unmark");
		desk.waitUntilPage("return document.querySelectorAll('mark').length;", 0.0);
		assertFalse(bot.read(COUNT, Label.class, Label::isVisible), "nothing is counted any more");
	}

	@Test
	void findsInThePage(Bot bot) throws IOException {
		desk.run("find");
		desk.type("PRESS 1");
		desk.waitUntilPage("return new Set(Array.from(document.querySelectorAll('mark')).map(function (mark) { return mark.dataset.hit; })).size;", 6.0);
		assertEquals("1 of 6 places", bot.read(COUNT, Label.class, Label::getText));
		Screenshot.inBothThemes(bot, "reading-find");
		desk.key("kb.find", Text.class, SWT.CR, SWT.CR, 0);
		desk.waitUntilPage(NOW, "2");
		desk.key("kb.find", Text.class, SWT.CR, SWT.CR, SWT.SHIFT);
		desk.waitUntilPage(NOW, "1");
		bot.with("kb.find.case", org.eclipse.swt.widgets.Button.class, button -> {
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("capitals count", () -> bot.find(COUNT, Label.class).getText().equals("Not in this article"));
		desk.key("kb.find", Text.class, SWT.ESC, SWT.ESC, 0);
		bot.waitUntil("the bar is gone", () -> !bot.find("kb.find", Text.class).isVisible());
	}

	@Test
	void goesToAPlaceOfTheContents(Bot bot) throws IOException {
		desk.run("contents");
		bot.waitUntil("the contents are listed", () -> bot.has("kb.contents"));
		assertEquals(15, bot.read("kb.contents", Table.class, Table::getItemCount));
		Screenshot.inBothThemes(bot, "reading-contents");
		bot.with("kb.contents", Table.class, table -> {
			table.setSelection(11);
			table.notifyListeners(SWT.DefaultSelection, new Event());
		});
		desk.waitUntilPage("return Math.abs(document.getElementById('step-12').getBoundingClientRect().top) < 60;", true);
		assertFalse(bot.ask(() -> bot.has("kb.contents")));
	}

	@Test
	void goesToOtherArticlesAndBack(Bot bot) throws KnowledgeBaseException {
		desk.write(id, "Another article " + id, "See [the ninth step](fieldbench:kb/212#step-9), or [it](../212/article.md).");
		desk.open("fieldbench:kb/" + id, "ninth step");
		desk.page("document.querySelector('div.text a').click(); return 1;");
		desk.waitFor("47427");
		desk.waitUntilPage("return document.getElementById('step-9').getBoundingClientRect().top < 200;", true);
		assertEquals("step-9", desk.page("return Array.from(document.querySelectorAll('.here')).map(function (place) { return place.id; }).join(' ');"));
		desk.run("back");
		desk.waitFor("ninth step");
		desk.run("forward");
		desk.waitFor("47427");
		desk.open("fieldbench:kb/nowhere", "47427");
		bot.waitUntil("it is said", () -> bot.find("kb.message", MessageLine.class).message().equals("There is no article nowhere in the knowledge base."));
	}

	@Test
	void leadsToThePhone(Bot bot) {
		desk.page("document.querySelector('a.phone[href*=bootCode]').click(); return 1;");
		bot.waitUntil("the version is explained", () -> bot.has("phones.decoder.version") && bot.find("phones.decoder.version", Text.class).getText().equals("11"));
	}

	@Test
	void asksBeforeALinkLeadsOut(Bot bot) throws KnowledgeBaseException, IOException {
		desk.write(id, "A link " + id, "Go [there](https://ex\u0430mple.invalid/a?b=c).");
		desk.open(id, "Go there");
		desk.page("document.querySelector('div.text a').click(); return 1;");
		bot.waitUntil("it is asked", () -> bot.has("kb.outside.address"));
		assertEquals("https://xn--exmple-4nf.invalid/a?b=c", bot.read("kb.outside.address", Text.class, Text::getText));
		bot.pressText("Copy Address");
		bot.waitUntil("the question is gone", () -> !bot.has("kb.outside.address"));
		assertEquals("https://xn--exmple-4nf.invalid/a?b=c", desk.clipboard());
		assertTrue(String.valueOf(desk.page("return document.body.innerText;")).contains("there"), "the page stays");
	}

	@Test
	void copiesTextAndAddress(Bot bot) {
		desk.run("copyText");
		assertTrue(desk.clipboard().contains("4. When \u201cCHECK FW\u201d message is displayed, enter **47427 to enter safe mode."), desk.clipboard());
		desk.run("link");
		assertEquals("fieldbench:kb/212", desk.clipboard());
		assertEquals("fieldbench:kb/212 is on the clipboard.", bot.read("kb.message", MessageLine.class, MessageLine::message));
	}

	@Test
	void copiesWhatIsSelected(Bot bot) {
		bot.ask(() -> bot.find(ReadingDesk.PAGE, Browser.class).setFocus());
		desk.page("window.getSelection().selectAllChildren(document.querySelector('h1')); return 1;");
		bot.ask(() -> {
			Commands.run("org.eclipse.ui.edit.copy", java.util.Map.of());
			return null;
		});
		assertEquals("Field Alert #212 Boot code update may solve hang problem on IP phones", desk.clipboard());
	}

	@Test
	void staysWhereItIsWhenItIsSetLarger(Bot bot) throws IOException {
		desk.page("window.scrollTo(0, 400); return 1;");
		desk.run("zoomIn");
		desk.run("zoomIn");
		desk.run("zoomIn");
		desk.waitUntilPage("return getComputedStyle(document.documentElement).zoom;", "1.5");
		desk.waitUntilPage("return window.scrollY > 300;", true);
		Screenshot.inBothThemes(bot, "reading-larger");
		desk.run("zoomReset");
		desk.waitUntilPage("return getComputedStyle(document.documentElement).zoom;", "1");
	}
}
