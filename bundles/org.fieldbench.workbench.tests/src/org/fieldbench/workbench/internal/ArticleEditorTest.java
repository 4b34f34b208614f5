/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Signature;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Writing articles in the workbench, as a user does. */
@ExtendWith(WorkbenchExtension.class)
class ArticleEditorTest {

	private static final String COMMANDS = "org.fieldbench.kb.ui.";
	private static final String LIST = "kb.list";

	private static final String BODY = """
			Use the adapter that came with the phone.

			1. Look at the label: **5 V**.
			2. Never use the 48 V adapter of another maker.

			![The label](attachments/label.png)

			See [the field alert](fieldbench:kb/212).
			""";

	/** Each test has an article of its own. */
	private final String id = "t-" + UUID.randomUUID().toString().substring(0, 6);

	@TempDir
	private Path folder;

	@BeforeEach
	void write(Bot bot) throws KnowledgeBaseException {
		editing().save(ArticleEdit.create(Article.draft(id, "Which adapter " + id, BODY).withTags(List.of("power")), new Signature("Ann", "first")));
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.show(ViewIds.ARTICLES);
		select(bot);
	}

	@AfterEach
	void leaveNothingOpen(Bot bot) {
		bot.ask(() -> page().closeAllEditors(false));
		bot.ask(() -> {
			bot.find("kb.states", Combo.class).select(0);
			bot.find("kb.states", Combo.class).notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static ArticleEditing editing() {
		return PlatformUI.getWorkbench().getService(ArticleEditing.class);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static void run(Bot bot, String command, Map<String, String> parameters) {
		bot.ask(() -> {
			Commands.run(COMMANDS + command, parameters);
			return null;
		});
	}

	private void select(Bot bot) {
		bot.with("kb.search", Text.class, text -> text.setText(id.substring(2)));
		bot.waitUntil("the article is listed", () -> row(bot, item -> true));
		bot.with(LIST, Table.class, table -> {
			table.setSelection(Stream.of(table.getItems()).filter(item -> item.getText(0).contains(id)).toArray(TableItem[]::new));
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	private boolean row(Bot bot, Predicate<TableItem> condition) {
		return Stream.of(bot.find(LIST, Table.class).getItems()).anyMatch(item -> item.getText(0).contains(id) && condition.test(item));
	}

	private void edit(Bot bot) {
		run(bot, "editArticle", Map.of());
		bot.waitUntil("the editor is open", () -> bot.has("kb.edit.source"));
	}

	private static void type(Bot bot, String text) {
		bot.with("kb.edit.source", StyledText.class, source -> {
			source.setSelection(0);
			source.insert(text);
		});
	}

	private static boolean isDirty(Bot bot) {
		return bot.ask(() -> page().getActiveEditor().isDirty());
	}

	private static String said(Bot bot, String widget) {
		return bot.read(widget, MessageLine.class, MessageLine::message);
	}

	private static void save(Bot bot) {
		bot.ask(() -> page().saveEditor(page().getActiveEditor(), false));
	}

	@Test
	void editsWithAPreviewAndKeepsARevision(Bot bot) throws IOException, KnowledgeBaseException {
		edit(bot);
		assertFalse(isDirty(bot));
		type(bot, "First of all: do not pull the plug.\n\n");
		bot.with("kb.edit.tags", Text.class, tags -> tags.setText("power, adapter"));
		bot.with("kb.edit.comment", Text.class, comment -> comment.setText("Warned of the plug"));
		assertTrue(isDirty(bot));
		bot.waitUntil("the preview follows", () -> bot.has("kb.edit.preview")
				&& bot.find("kb.edit.preview", Browser.class).getText().contains("do not pull the plug"));
		Screenshot.inBothThemes(bot, "article-editor");
		save(bot);
		assertEquals("Revision 2 is kept.", said(bot, "kb.edit.message"));
		assertFalse(isDirty(bot));
		OpenArticle kept = editing().open(id);
		assertEquals(List.of("power", "adapter"), kept.article().tags());
		assertTrue(kept.article().body().startsWith("First of all"));
		assertEquals("Warned of the plug", kept.revision().comment());
	}

	@Test
	void undoesAndRedoes(Bot bot) {
		edit(bot);
		type(bot, "Wrong. ");
		workbenchCommand(bot, "org.eclipse.ui.edit.undo");
		assertFalse(bot.read("kb.edit.source", StyledText.class, StyledText::getText).contains("Wrong."));
		assertFalse(isDirty(bot));
		workbenchCommand(bot, "org.eclipse.ui.edit.redo");
		assertTrue(bot.read("kb.edit.source", StyledText.class, StyledText::getText).contains("Wrong."));
	}

	private static void workbenchCommand(Bot bot, String command) {
		bot.with("kb.edit.source", StyledText.class, StyledText::setFocus);
		bot.ask(() -> {
			Commands.run(command, Map.of());
			return null;
		});
	}

	@Test
	void saysWhatKeepsItFromBeingSaved(Bot bot) throws KnowledgeBaseException {
		edit(bot);
		bot.with("kb.edit.review", Text.class, review -> review.setText("soon"));
		assertTrue(said(bot, "kb.edit.message").startsWith("\"soon\" is no date"), said(bot, "kb.edit.message"));
		save(bot);
		assertTrue(isDirty(bot));
		assertEquals(1, editing().open(id).revision().number());
	}

	@Test
	void mergesWhatSomebodyElseKeptMeanwhile(Bot bot) throws IOException, KnowledgeBaseException {
		edit(bot);
		bot.with("kb.edit.source", StyledText.class, source -> source.setText(source.getText().replace("**5 V**", "**6 V**")));
		Article theirs = editing().open(id).article();
		editing().save(ArticleEdit.of(theirs.withBody(theirs.body().replace("**5 V**", "**7 V**")), 1, new Signature("Bob", "measured")));
		save(bot);
		assertTrue(said(bot, "kb.edit.message").startsWith("Meanwhile Bob kept revision 2."), said(bot, "kb.edit.message"));
		assertTrue(isDirty(bot));
		String merged = bot.read("kb.edit.source", StyledText.class, StyledText::getText);
		assertTrue(merged.contains("<<<<<<< yours") && merged.contains("**6 V**") && merged.contains("**7 V**") && merged.contains(">>>>>>> revision 2 by Bob"), merged);
		Screenshot.inBothThemes(bot, "article-conflict");
		save(bot);
		assertTrue(said(bot, "kb.edit.message").contains("marks of a conflict"), said(bot, "kb.edit.message"));
		bot.with("kb.edit.source", StyledText.class, source -> source.setText(merged.replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\\R", "")));
		save(bot);
		assertEquals("Revision 3 is kept.", said(bot, "kb.edit.message"));
	}

	@Test
	void writesANewArticle(Bot bot) throws KnowledgeBaseException {
		run(bot, "newArticle", Map.of());
		bot.waitUntil("the editor is open", () -> bot.has("kb.edit.source"));
		assertFalse(isDirty(bot), "an empty one may be closed without a question");
		String proposed = bot.read("kb.edit.id", Text.class, Text::getText);
		bot.with("kb.edit.title", Text.class, title -> title.setText("Fresh"));
		type(bot, "Text.");
		save(bot);
		assertEquals("Fresh", editing().open(proposed).article().title());
		assertEquals("Article " + proposed, bot.ask(() -> page().getActiveEditor().getTitle()));
	}

	@Test
	void theEditorsPlaceGoesWithTheLastOne(Bot bot) {
		edit(bot);
		assertTrue(bot.ask(() -> page().isEditorAreaVisible()));
		bot.ask(() -> page().closeEditor((IEditorPart) page().getActiveEditor(), false));
		bot.waitUntil("the place is gone", () -> !page().isEditorAreaVisible());
	}

	/** A firmware bundle of the flash bench must not take the article's room. */
	@Test
	void theEditorsPlaceIsForWhatWasOpenedThere(Bot bot) throws IOException {
		FirmwareBundles bundles = new FirmwareBundles(bot);
		bundles.clear();
		bundles.open(SampleBundle.write(folder));
		bot.perspective(KnowledgeBasePerspective.ID);
		edit(bot);
		bot.ask(() -> page().closeEditor((IEditorPart) page().getActiveEditor(), false));
		bot.waitUntil("the place is gone", () -> !page().isEditorAreaVisible());
		assertEquals(1, bundles.editors().size());
		bundles.clear();
	}

	@Test
	void changesTitleAndTagsInPlace(Bot bot) throws IOException {
		run(bot, "quickEdit", Map.of());
		bot.with("kb.quick.title", Text.class, title -> title.setText("Better " + id));
		Screenshot.inBothThemes(bot, "article-quick-edit");
		bot.press("kb.quick.save");
		bot.waitUntil("the list shows it", () -> row(bot, item -> item.getText(0).contains("Better")));
		bot.waitUntil("it is said", () -> bot.find("kb.message", MessageLine.class).message().contains("Revision 2"));
	}

	@Test
	void setsTheStateAndFiltersByIt(Bot bot) throws IOException {
		run(bot, "setState", Map.of("org.fieldbench.kb.ui.state", "pending"));
		bot.waitUntil("the list shows it", () -> row(bot, item -> item.getText(1).equals("Pending") && item.getImage(1) != null));
		bot.with("kb.search", Text.class, text -> text.setText(""));
		bot.with("kb.states", Combo.class, states -> {
			states.select(states.indexOf("Pending"));
			states.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("only those are listed", () -> Stream.of(bot.find(LIST, Table.class).getItems()).allMatch(item -> item.getText(1).equals("Pending"))
				&& row(bot, item -> true));
		Screenshot.inBothThemes(bot, "articles-pending");
		run(bot, "setState", Map.of("org.fieldbench.kb.ui.state", "featured"));
		bot.waitUntil("a state that may not follow is refused", () -> bot.find("kb.message", MessageLine.class).message().contains("cannot become featured at once"));
	}

	@Test
	void showsTheHistoryAndRestores(Bot bot) throws IOException, KnowledgeBaseException {
		Article article = editing().open(id).article();
		editing().save(ArticleEdit.of(article.withBody(article.body().replace("5 V", "9 V")), 1, new Signature("Bob", "measured")));
		run(bot, "history", Map.of());
		bot.waitUntil("the revisions are listed", () -> bot.has("history.revisions") && bot.find("history.revisions", Table.class).getItemCount() == 2);
		bot.waitUntil("the difference is shown", () -> bot.find("kb.difference", Browser.class).getText().contains("<ins>9</ins>"));
		Screenshot.inBothThemes(bot, "article-history");
		bot.with("history.revisions", Table.class, table -> {
			table.setSelection(1);
			table.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("it can be restored", () -> bot.find("history.restore", Button.class).isEnabled());
		bot.press("history.restore");
		bot.waitUntil("there is one more", () -> bot.find("history.revisions", Table.class).getItemCount() == 3);
		bot.press("history.close");
		assertTrue(editing().open(id).article().body().contains("5 V"));
	}

	@Test
	void attachesSavesAndTakesAway(Bot bot) throws IOException, KnowledgeBaseException {
		bot.show(ViewIds.ATTACHMENTS);
		bot.show(ViewIds.ARTICLES);
		select(bot);
		bot.waitUntil("the empty state is said", () -> bot.find("attachments.message", MessageLine.class).message().startsWith("No attachments."));
		Path file = Files.write(folder.resolve("label.png"), new byte[] { 1, 2, 3 });
		run(bot, "attach", Map.of("org.fieldbench.kb.ui.file", file.toString()));
		bot.waitUntil("it is listed", () -> files(bot) == 1);
		Screenshot.inBothThemes(bot, "attachments");
		bot.with("attachments.files", Table.class, table -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
		});
		Path copy = folder.resolve("copy.png");
		run(bot, "saveAttachment", Map.of("org.fieldbench.kb.ui.file", copy.toString()));
		bot.waitUntil("it is copied", () -> Files.exists(copy) && copy.toFile().length() == 3);
		run(bot, "detach", Map.of());
		bot.waitUntil("it is gone", () -> files(bot) == 0);
		assertEquals(3, editing().history(id).size());
	}

	private static int files(Bot bot) {
		return bot.find("attachments.files", Table.class).getItemCount();
	}

	@Test
	void theTrashIsOutOfSightUntilItIsAskedFor(Bot bot) {
		run(bot, "setState", Map.of("org.fieldbench.kb.ui.state", "trash"));
		bot.waitUntil("it is gone", () -> !row(bot, item -> true));
		bot.with("kb.search", Text.class, text -> text.setText(""));
		bot.with("kb.states", Combo.class, states -> {
			states.select(states.indexOf("Trash"));
			states.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("it is in the trash", () -> row(bot, item -> item.getText(1).equals("Trash")));
		assertTrue(PlatformUI.getWorkbench().getService(ArticleLibrary.class).find(id).isPresent());
	}
}
