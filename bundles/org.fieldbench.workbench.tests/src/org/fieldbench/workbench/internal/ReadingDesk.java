/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.Signature;
import org.fieldbench.ui.Themes;

/** Reads articles in the workbench, as a user does. */
record ReadingDesk(Bot bot) {

	static final String PAGE = "kb.article";

	/** Opens the view anew: it is one for all perspectives, and goes with the last that shows it. */
	static void reopen(Bot bot) {
		for (String perspective : new String[] { FlashBenchPerspective.ID, KnowledgeBasePerspective.ID }) {
			bot.perspective(perspective);
			bot.ask(() -> {
				IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
				page.hideView(page.findView(ViewIds.ARTICLES));
				return null;
			});
		}
		bot.show(ViewIds.ARTICLES);
	}

	/** Keeps an article. */
	void write(String id, String title, String body, NewAttachment... files) throws KnowledgeBaseException {
		PlatformUI.getWorkbench().getService(ArticleEditing.class).save(ArticleEdit.create(Article.draft(id, title, body).withModels(List.of("IP710")),
				new Signature("Ann", "first")).attach(List.of(files)));
	}

	void open(String idOrLink, String words) {
		run("showArticle", Map.of("org.fieldbench.kb.ui.article", idOrLink));
		waitFor(words);
	}

	void waitFor(String words) {
		waitUntil("the page holds " + words, text -> text.contains(words));
	}

	void waitUntil(String what, Predicate<String> condition) {
		bot.waitUntil(what, () -> bot.has(PAGE) && condition.test(String.valueOf(ask("return document.body ? document.body.innerText : '';"))));
	}

	/** Call it on the display's thread. */
	Object ask(String script) {
		return bot.find(PAGE, Browser.class).evaluate(script);
	}

	/** Asks the page. */
	Object page(String script) {
		return bot.ask(() -> ask(script));
	}

	/** Waits until the page answers so. */
	void waitUntilPage(String script, Object answer) {
		bot.waitUntil(script + " is " + answer, () -> bot.has(PAGE) && answer.equals(ask(script)));
	}

	/** @return how far it is scrolled then */
	Object scrollToEnd() {
		Object at = page("window.scrollTo(0, 100000); return window.scrollY;");
		assertTrue(at instanceof Number number && number.intValue() > 500, "the page is long: " + at);
		return at;
	}

	/** Puts on a theme. */
	void wear(String theme) {
		bot.ask(() -> {
			Commands.run(ThemeHandler.COMMANDS + theme, Map.of());
			return null;
		});
		bot.waitUntil("the theme is " + theme, () -> Themes.isDark() == theme.equals("dark"));
	}

	void search(String words) {
		bot.with("kb.search", Text.class, text -> text.setText(words));
	}

	void type(String words) {
		bot.with("kb.find", Text.class, text -> text.setText(words));
	}

	void key(String id, Class<? extends org.eclipse.swt.widgets.Control> type, int keyCode, char character, int modifiers) {
		bot.with(id, type, control -> {
			Event event = new Event();
			event.keyCode = keyCode;
			event.character = character;
			event.stateMask = modifiers;
			control.notifyListeners(SWT.KeyDown, event);
		});
	}

	void run(String command) {
		run("read." + command, Map.of());
	}

	void run(String command, Map<String, String> parameters) {
		bot.ask(() -> {
			Commands.run("org.fieldbench.kb.ui." + command, parameters);
			return null;
		});
	}

	/** Runs a command that opens a dialog, and does not wait for its end. */
	void begin(Runnable action) {
		bot.display().asyncExec(action);
	}

	String clipboard() {
		return bot.ask(() -> {
			Clipboard clipboard = new Clipboard(bot.display());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
	}

	void waitUntilListed() {
		bot.waitUntil("the articles are listed", () -> bot.find("kb.list", Table.class).getItemCount() > 0);
	}
}
