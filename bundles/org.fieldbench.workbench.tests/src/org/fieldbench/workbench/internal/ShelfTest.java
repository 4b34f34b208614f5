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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader keeps of articles, and what an article tells of itself. */
@ExtendWith(WorkbenchExtension.class)
class ShelfTest {

	private static final String COMMANDS = "org.fieldbench.kb.ui.";
	private static final String LIST = "kb.list";
	private static final Signature ANN = new Signature("Ann of the desk", "");

	/** Each test has an article of its own. */
	private final String id = "s-" + UUID.randomUUID().toString().substring(0, 6);

	@BeforeEach
	void write(Bot bot) throws KnowledgeBaseException {
		editing().save(ArticleEdit.create(Article.draft(id, "Which cable " + id, "Use the short cable. See [the alert](fieldbench:kb/212).")
				.withModels(List.of("IP710")).withTags(List.of("cable")), ANN));
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.show(ViewIds.ARTICLES);
		select(bot);
	}

	@AfterEach
	void leaveNothingMarked(Bot bot) throws KnowledgeBaseException {
		for (MarkKind kind : MarkKind.values()) {
			for (Mark mark : marks().all(kind)) {
				marks().remove(kind, mark.target());
			}
		}
		editing().setState(id, ArticleState.TRASH, ANN);
		bot.with("kb.search", Text.class, text -> text.setText(""));
	}

	private static ArticleEditing editing() {
		return PlatformUI.getWorkbench().getService(ArticleEditing.class);
	}

	private static Marks marks() {
		return PlatformUI.getWorkbench().getService(Marks.class);
	}

	private static void run(Bot bot, String command) {
		bot.display().asyncExec(() -> Commands.run(COMMANDS + command, Map.of()));
	}

	private void select(Bot bot) {
		bot.with("kb.search", Text.class, text -> text.setText(id.substring(2)));
		bot.waitUntil("the article is listed", () -> row(bot).isPresent());
		bot.with(LIST, Table.class, table -> {
			table.setSelection(row(bot).orElseThrow());
			table.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("the article is shown", () -> page(bot).contains("<title>Which cable " + id) && page(bot).contains("Article Details"));
	}

	private Optional<TableItem> row(Bot bot) {
		return Stream.of(bot.find(LIST, Table.class).getItems()).filter(item -> item.getText(0).contains(id)).findFirst();
	}

	private static String page(Bot bot) {
		return bot.has("kb.article") ? bot.find("kb.article", Browser.class).getText() : "";
	}

	private void change(String body) throws KnowledgeBaseException {
		var open = editing().open(id);
		editing().save(ArticleEdit.of(open.article().withBody(body), open.revision().number(), ANN));
	}

	@Test
	void tellsUnderAnArticleWhatItIsAndWhatBelongsToIt(Bot bot) throws IOException, KnowledgeBaseException {
		String page = bot.ask(() -> page(bot));
		assertTrue(page.contains("No attachments."), page);
		assertTrue(page.contains("no phone yet"), page);
		assertTrue(page.contains("Linked from here"), page);
		assertTrue(page.contains("1 by Ann of the desk"), page);
		run(bot, "verifiedOn");
		bot.waitUntil("the dialog is open", () -> bot.has("verified.model"));
		assertEquals("IP710", bot.read("verified.model", Combo.class, Combo::getText));
		bot.with("verified.date", Text.class, date -> date.setText("soon"));
		assertFalse(bot.read("verified.ok", Button.class, Button::isEnabled));
		bot.with("verified.date", Text.class, date -> date.setText("2026-11-24"));
		bot.with("verified.bootCode", Text.class, version -> version.setText("15"));
		Screenshot.inBothThemes(bot, "shelf-verified");
		bot.press("verified.ok");
		bot.waitUntil("it is in the page", () -> page(bot).contains("IP710, boot code 15"));
		assertEquals(List.of("IP710"), editing().open(id).article().editorial().verifiedOn().stream().map(VerifiedOn::model).toList());
		bot.with("kb.article", Browser.class, browser -> browser.setFocus());
		Screenshot.inBothThemes(bot, "shelf-details");
	}

	@Test
	void pinsARelatedArticle(Bot bot) throws IOException, KnowledgeBaseException {
		run(bot, "pinRelated");
		bot.waitUntil("the articles are offered", () -> bot.has("choice.list") && bot.find("choice.list", Table.class).getItemCount() > 1);
		bot.with("choice.list", Table.class, table -> {
			table.setSelection(Stream.of(table.getItems()).filter(item -> item.getText(0).contains("#212")).toArray(TableItem[]::new));
			table.notifyListeners(SWT.Selection, new Event());
		});
		Screenshot.inBothThemes(bot, "shelf-pin");
		bot.press("choice.ok");
		bot.waitUntil("it is pinned", () -> page(bot).contains("Pinned"));
		assertEquals(List.of("212"), editing().open(id).article().editorial().related());
	}

	@Test
	void marksAFavouriteInListAndView(Bot bot) throws IOException {
		run(bot, "favourite");
		bot.waitUntil("the list has the star", () -> row(bot).orElseThrow().getText(0).startsWith("\u2605"));
		bot.show("org.fieldbench.kb.ui.myArticles");
		bot.waitUntil("it is among mine", () -> lines(bot, 0).anyMatch(line -> line.contains(id)));
		filter(bot, "Favourites");
		bot.with("kb.search", Text.class, text -> text.setText(""));
		bot.waitUntil("only the favourite is listed", () -> bot.find(LIST, Table.class).getItemCount() == 1 && row(bot).isPresent());
		Screenshot.inBothThemes(bot, "shelf-favourite");
		filter(bot, "All states");
		bot.waitUntil("all are listed", () -> bot.find(LIST, Table.class).getItemCount() > 1);
		run(bot, "favourite");
		bot.waitUntil("the star is gone", () -> !row(bot).orElseThrow().getText(0).startsWith("\u2605"));
	}

	private static void filter(Bot bot, String name) {
		bot.with("kb.states", Combo.class, states -> {
			states.setText(name);
			states.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Stream<String> lines(Bot bot, int group) {
		Tree tree = bot.find("my.articles", Tree.class);
		return tree.getItemCount() <= group ? Stream.empty() : Stream.of(tree.getItem(group).getItems()).map(TreeItem::getText);
	}

	@Test
	void saysThatAWatchedArticleChangedAndShowsWhat(Bot bot) throws IOException, KnowledgeBaseException {
		run(bot, "watch");
		bot.waitUntil("it is watched", () -> marks().find(MarkKind.WATCHED_ARTICLE, id).isPresent());
		assertFalse(bot.read("kb.changed", MessageLine.class, MessageLine::isVisible));
		change("Use the long cable. See [the alert](fieldbench:kb/212).");
		bot.waitUntil("the banner says so", () -> bot.find("kb.changed", MessageLine.class).isVisible());
		bot.waitUntil("the list says so", () -> row(bot).orElseThrow().getText(0).contains("changed"));
		bot.waitUntil("the note says so", () -> bot.find("kb.news", MessageLine.class).isVisible());
		bot.show("org.fieldbench.kb.ui.myArticles");
		bot.waitUntil("it is among the watched", () -> lines(bot, 1).anyMatch(line -> line.contains(id) && line.contains("changed")));
		Screenshot.inBothThemes(bot, "shelf-changed");
		bot.press("kb.changed.show");
		bot.waitUntil("the difference is shown", () -> bot.has("kb.difference") && bot.find("kb.difference", Browser.class).getText().contains("long"));
		assertTrue(bot.read("changes.message", MessageLine.class, MessageLine::message).startsWith("It changed since you read revision 1"));
		Screenshot.inBothThemes(bot, "shelf-difference");
		bot.press("changes.read");
		bot.waitUntil("the dialog is closed", () -> !bot.has("changes.read"));
		bot.waitUntil("the banner is gone", () -> !bot.find("kb.changed", MessageLine.class).isVisible());
	}

	@Test
	void notesWhatWasReadAfterSomeSeconds(Bot bot) {
		bot.waitUntil("it is noted", () -> marks().find(MarkKind.READ, id).isPresent());
	}

	@Test
	void watchesTags(Bot bot) throws IOException {
		run(bot, "watchTag");
		bot.waitUntil("the dialog is open", () -> bot.has("watch.tags"));
		bot.with("watch.tags", Table.class, table -> {
			assertEquals("cable", table.getItem(0).getText());
			table.getItem(0).setChecked(true);
			Event event = new Event();
			event.detail = SWT.CHECK;
			event.item = table.getItem(0);
			table.notifyListeners(SWT.Selection, event);
		});
		Screenshot.inBothThemes(bot, "shelf-tags");
		bot.press("watch.ok");
		bot.waitUntil("the tag is watched", () -> marks().find(MarkKind.WATCHED_TAG, "cable").isPresent());
	}

	@Test
	void checksTheArticlesAndOpensWhatIsWrong(Bot bot) throws IOException, KnowledgeBaseException {
		change("See [nothing](fieldbench:kb/none-" + id + ").");
		run(bot, "checkArticles");
		bot.waitUntil("it is found", () -> bot.has("check.findings") && finding(bot).isPresent());
		assertTrue(bot.read("check.message", MessageLine.class, MessageLine::message).contains("finding"));
		Screenshot.inBothThemes(bot, "shelf-check");
		bot.with("kb.search", Text.class, text -> text.setText(""));
		bot.with("check.findings", Table.class, table -> {
			table.setSelection(finding(bot).orElseThrow());
			table.notifyListeners(SWT.DefaultSelection, new Event());
		});
		bot.waitUntil("the article is selected", () -> Stream.of(bot.find(LIST, Table.class).getSelection()).anyMatch(item -> item.getText(0).contains(id)));
	}

	private Optional<TableItem> finding(Bot bot) {
		return Stream.of(bot.find("check.findings", Table.class).getItems()).filter(item -> item.getText(2).contains("none-" + id)).findFirst();
	}

	@Test
	void findsArticlesInQuickAccess(Bot bot) {
		bot.with("kb.search", Text.class, text -> text.setText(""));
		bot.display().asyncExec(() -> Commands.run("org.eclipse.ui.window.quickAccess", Map.of()));
		bot.waitUntil("Quick Access is open", () -> quickAccess(bot).isPresent());
		bot.ask(() -> {
			control(quickAccess(bot).orElseThrow(), Text.class).setText(id);
			return null;
		});
		bot.waitUntil("the article is offered", () -> quickAccess(bot).stream().flatMap(this::offered).findFirst().isPresent());
		bot.ask(() -> {
			Table table = control(quickAccess(bot).orElseThrow(), Table.class);
			table.setSelection(offered(quickAccess(bot).orElseThrow()).findFirst().orElseThrow());
			table.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		bot.waitUntil("the article is selected", () -> Stream.of(bot.find(LIST, Table.class).getSelection()).anyMatch(item -> item.getText(0).contains(id)));
	}

	private Stream<TableItem> offered(Shell shell) {
		return Stream.of(control(shell, Table.class).getItems()).filter(item -> item.getText(1).contains("Which cable " + id));
	}

	/** The popup with a field and a table under it. */
	private static Optional<Shell> quickAccess(Bot bot) {
		return Stream.of(bot.display().getShells()).filter(shell -> shell != bot.window() && shell.isVisible() && control(shell, Table.class) != null
				&& control(shell, Text.class) != null).findFirst();
	}

	private static <C extends Control> C control(Composite parent, Class<C> type) {
		for (Control child : parent.getChildren()) {
			C found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? control(inner, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
