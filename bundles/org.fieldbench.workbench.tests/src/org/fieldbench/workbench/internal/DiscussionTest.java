/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.talk.Talk;
import org.fieldbench.store.DataFolder;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Comments, ratings and to-dos in the workbench, as a user makes them. */
@ExtendWith(WorkbenchExtension.class)
class DiscussionTest {

	private static final String BODY = """
			Power the phone from the adapter that came with it.

			1. Hold the key while the phone starts.
			2. Check the display for safe mode.
			3. Wait until it reboots on its own.
			""";

	/** Each test has an article of its own. */
	private final String id = "d-" + UUID.randomUUID().toString().substring(0, 6);
	private Article article;

	@TempDir
	private Path folder;

	@BeforeEach
	void write(Bot bot) throws KnowledgeBaseException {
		article = Article.draft(id, "Safe mode " + id, BODY);
		service(ArticleEditing.class).save(ArticleEdit.create(article, new Signature("Ann", "first")));
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.show(ViewIds.ARTICLES);
		bot.with("kb.search", Text.class, text -> text.setText(id.substring(2)));
		bot.waitUntil("the article is listed", () -> bot.find("kb.list", Table.class).getItemCount() > 0
				&& bot.find("kb.list", Table.class).getItem(0).getText().contains(id));
		bot.with("kb.list", Table.class, table -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
		});
		bot.show(ViewIds.DISCUSSION);
		bot.waitUntil("the discussion follows", () -> bot.find("discussion.article", Label.class).getText().contains(id));
	}

	@AfterEach
	void showAllArticles(Bot bot) {
		bot.with("kb.search", Text.class, text -> text.setText(""));
	}

	private static <T> T service(Class<T> type) {
		return PlatformUI.getWorkbench().getService(type);
	}

	private static Discussions discussions() {
		return service(Discussions.class);
	}

	/** A dialog keeps the display's thread to itself until it is closed. */
	private static void open(Bot bot, String command, Map<String, String> parameters, String widget) {
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.kb.ui." + command, parameters));
		bot.waitUntil("the dialog is open", () -> bot.has(widget));
	}

	private static void ok(Bot bot) {
		bot.press("talk.ok");
		bot.waitUntil("the dialog is closed", () -> !bot.has("talk.ok"));
	}

	private static List<TreeItem> comments(Bot bot) {
		return List.of(bot.find("discussion.comments", Tree.class).getItems());
	}

	private void select(Bot bot, String text) {
		bot.waitUntil("the comment is listed", () -> items(bot).anyMatch(item -> item.getText(0).contains(text)));
		bot.with("discussion.comments", Tree.class, tree -> {
			tree.setSelection(items(bot).filter(item -> item.getText(0).contains(text)).findFirst().orElseThrow());
			tree.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Stream<TreeItem> items(Bot bot) {
		return comments(bot).stream().flatMap(top -> Stream.concat(Stream.of(top), Stream.of(top.getItems())));
	}

	private static String page(Bot bot) {
		return bot.has("kb.article") ? bot.find("kb.article", Browser.class).getText() : "";
	}

	@Test
	void aCommentIsPostedAnsweredEditedAndThrownAway(Bot bot) {
		open(bot, "postComment", Map.of("org.fieldbench.kb.ui.step", "2"), "comment.text");
		assertEquals(2, bot.read("comment.step", Combo.class, Combo::getSelectionIndex));
		bot.with("comment.text", Text.class, text -> text.setText("Which *message*?"));
		ok(bot);
		select(bot, "Step 2: Which *message*?");
		bot.waitUntil("the page has it", () -> page(bot).contains("<em>message</em>"));
		bot.waitUntil("its step has a mark", () -> page(bot).matches("(?s).*safe mode\\.\\s*<span class=\"step-note step-2\".*"));

		open(bot, "answerComment", Map.of(), "comment.text");
		bot.with("comment.text", Text.class, text -> text.setText("CHECK FW"));
		ok(bot);
		bot.waitUntil("the answer is below", () -> comments(bot).get(0).getItemCount() == 1);

		select(bot, "Which");
		open(bot, "editComment", Map.of(), "comment.text");
		assertEquals("Which *message*?", bot.read("comment.text", Text.class, Text::getText));
		bot.with("comment.text", Text.class, text -> text.setText("Which message is it?"));
		ok(bot);
		bot.waitUntil("it is edited", () -> comments(bot).get(0).getText(3).equals("Approved, edited"));
		assertTrue(bot.read("discussion.text", Text.class, Text::getText).contains("Which *message*?"));

		bot.ask(() -> {
			Commands.run("org.fieldbench.kb.ui.setCommentState", Map.of("org.fieldbench.kb.ui.commentState", "trash"));
			return null;
		});
		bot.waitUntil("the answer alone is on the page", () -> page(bot).contains("CHECK FW") && !page(bot).contains("Which message is it?"));
		bot.with("discussion.state", Combo.class, state -> {
			state.select(state.indexOf("Trash"));
			state.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("the trash is shown", () -> items(bot).count() == 1 && comments(bot).get(0).getText(3).startsWith("Trash"));
	}

	@Test
	void whatIsRefusedStaysInTheDialog(Bot bot) {
		open(bot, "postComment", Map.of(), "comment.text");
		bot.with("comment.text", Text.class, text -> text.setText("x".repeat(20_001)));
		bot.press("talk.ok");
		bot.waitUntil("it is refused", () -> said(bot, "talk.message").contains("at most 20000"));
		assertEquals(20_001, bot.read("comment.text", Text.class, text -> text.getText().length()));
		bot.with("comment.text", Text.class, text -> text.setText("shorter"));
		ok(bot);
		select(bot, "shorter");
	}

	private static String said(Bot bot, String widget) {
		return bot.find(widget, MessageLine.class).message();
	}

	@Test
	void aPictureIsPastedAndShown(Bot bot) {
		bot.ask(() -> {
			Clipboard clipboard = new Clipboard(bot.display());
			clipboard.setContents(new Object[] { picture() }, new Transfer[] { ImageTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
		open(bot, "postComment", Map.of(), "comment.text");
		bot.press("comment.paste");
		assertEquals("pasted, 120 × 60", bot.read("comment.picture", Label.class, Label::getText));
		ok(bot);
		select(bot, "(a picture)");
		bot.waitUntil("the picture is shown", () -> bot.find("discussion.picture", Label.class).getImage() != null);
		assertEquals(120, bot.read("discussion.picture", Label.class, label -> label.getImage().getBounds().width));
		bot.waitUntil("the page has it", () -> page(bot).contains("data:image/png;base64,"));
	}

	private static ImageData picture() {
		ImageData data = new ImageData(120, 60, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		for (int x = 0; x < data.width; x++) {
			for (int y = 0; y < data.height; y++) {
				data.setPixel(x, y, data.palette.getPixel(new RGB(40 + x, 90 + y, 160)));
			}
		}
		return data;
	}

	@Test
	void aLowRatingOpensAToDoThatIsDoneWithARemark(Bot bot) {
		open(bot, "rateArticle", Map.of(), "rate.reason");
		bot.press("talk.ok");
		bot.waitUntil("stars are wanted", () -> said(bot, "talk.message").equals("Choose one to five stars."));
		bot.with("rate.star.2", Button.class, star -> {
			star.setSelection(true);
			star.notifyListeners(SWT.Selection, new Event());
		});
		assertTrue(bot.ask(() -> said(bot, "talk.message")).startsWith("This opens a to-do"));
		bot.with("rate.reason", Text.class, text -> text.setText("Says not which key."));
		ok(bot);
		bot.waitUntil("the page has it", () -> page(bot).contains("2.0 of 5, 1 rating."));

		bot.show(ViewIds.TO_DOS);
		bot.waitUntil("the to-do is listed", () -> toDo(bot) != null);
		bot.with("todo.rows", Table.class, table -> {
			table.setSelection(toDo(bot));
			table.notifyListeners(SWT.Selection, new Event());
		});
		open(bot, "toDoDone", Map.of(), "reason.text");
		assertEquals(List.of(), bot.ask(() -> Reach.problems(bot.find("reason.text", Text.class).getShell())));
		bot.with("reason.text", Text.class, text -> text.setText("Key named."));
		ok(bot);
		bot.waitUntil("it is off the list", () -> toDo(bot) == null);
		bot.with("todo.all", Button.class, all -> {
			all.setSelection(true);
			all.notifyListeners(SWT.Selection, new Event());
		});
		bot.waitUntil("it is shown as done", () -> toDo(bot) != null && toDo(bot).getText(4).endsWith(": Key named."));
		bot.with("todo.all", Button.class, all -> all.setSelection(false));
	}

	@Test
	void anAnswerToWhatIsNotShownKeepsItsPlace(Bot bot) throws Exception {
		Comment first = discussions().post(article, NewComment.of("Ann", "Pull the plug at step 2."));
		discussions().post(article, NewComment.of("Bob", "Never do that: wait until it has restarted.").withReplyTo(first.id()));
		discussions().setState(first.id(), CommentState.DISAPPROVED, new Signature("Cleo", "Dangerous."));
		bot.waitUntil("the page says so", () -> page(bot).contains("A comment that was disapproved is not shown.") && page(bot).contains("Never do that")
				&& !page(bot).contains("Pull the plug"));
		zoom(bot);
		bot.ask(() -> {
			Commands.run("org.fieldbench.kb.ui.showArticle", Map.of("org.fieldbench.kb.ui.article", "fieldbench:kb/" + id + "#comments"));
			return null;
		});
		Screenshot.inBothThemes(bot, "withheld-in-page");
		zoom(bot);
		bot.ask(() -> {
			Commands.run("org.fieldbench.kb.ui.showDiscussion", Map.of("org.fieldbench.kb.ui.comment", first.id()));
			return null;
		});
		bot.waitUntil("the discussion has it selected", () -> bot.find("discussion.comments", Tree.class).getSelection()[0].getText().contains("Pull the plug"));
	}

	@Test
	void aCommentIsResolvedFilteredAndOpenedAgain(Bot bot) throws Exception {
		Comment first = discussions().post(article, NewComment.of("Ann", "Which key is it?"));
		discussions().post(article, NewComment.of("Bob", "The 1 key.").withReplyTo(first.id()));
		select(bot, "Which key");
		open(bot, "resolveComment", Map.of(), "reason.text");
		bot.with("reason.text", Text.class, text -> text.setText("Step 1 says it."));
		Screenshot.inBothThemes(bot, "resolve-dialog");
		ok(bot);
		bot.waitUntil("it is resolved", () -> comments(bot).size() == 1 && comments(bot).get(0).getText(3).equals("Resolved"));
		assertFalse(bot.ask(() -> comments(bot).get(0).getExpanded()), "What is resolved is folded.");
		bot.waitUntil("the page says so", () -> page(bot).contains(": Step 1 says it."));
		Screenshot.inBothThemes(bot, "discussion-resolved");
		zoom(bot);
		bot.ask(() -> {
			Commands.run("org.fieldbench.kb.ui.showArticle", Map.of("org.fieldbench.kb.ui.article", "fieldbench:kb/" + id + "#comments"));
			return null;
		});
		Screenshot.inBothThemes(bot, "resolved-in-page");
		zoom(bot);
		show(bot, "Open");
		bot.waitUntil("nothing is open", () -> comments(bot).isEmpty() && said(bot, "discussion.message").endsWith("2 are hidden."));
		show(bot, "Resolved");
		bot.waitUntil("it is shown", () -> comments(bot).size() == 1);
		select(bot, "Which key");
		open(bot, "resolveComment", Map.of(), "reason.text");
		ok(bot);
		bot.waitUntil("it is open again", () -> comments(bot).isEmpty());
		show(bot, "All but the trash");
		assertFalse(discussions().comment(first.id()).orElseThrow().isResolved());
	}

	private static void show(Bot bot, String settled) {
		bot.with("discussion.state", Combo.class, combo -> {
			combo.select(combo.indexOf(settled));
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void aToDoIsOpenedByHand(Bot bot) throws Exception {
		bot.show(ViewIds.TO_DOS);
		open(bot, "newToDo", Map.of(), "todo.what");
		assertEquals(id, bot.read("todo.article", Text.class, Text::getText));
		assertEquals(List.of(), bot.ask(() -> Reach.problems(bot.find("todo.what", Text.class).getShell())));
		bot.with("todo.article", Text.class, text -> text.setText("nothing-" + id));
		bot.press("talk.ok");
		bot.waitUntil("it is refused", () -> said(bot, "talk.message").startsWith("There is no article nothing-" + id));
		bot.with("todo.article", Text.class, text -> text.setText(id));
		bot.with("todo.what", Text.class, text -> text.setText("Say how long step 3 takes."));
		Screenshot.inBothThemes(bot, "new-todo");
		ok(bot);
		bot.waitUntil("it is listed", () -> toDo(bot) != null && toDo(bot).getText(1).equals("Say how long step 3 takes."));
	}

	private TableItem toDo(Bot bot) {
		return Stream.of(bot.find("todo.rows", Table.class).getItems()).filter(item -> item.getText(0).contains(id)).findFirst().orElse(null);
	}

	@Test
	void whatAnotherProgramPostsIsSeen(Bot bot) throws KnowledgeBaseException {
		Talk.in(DataFolder.locate()).discussions().post(article, NewComment.of("Bob", "Seen from afar"));
		select(bot, "Seen from afar");
		bot.waitUntil("the page has it", () -> page(bot).contains("Seen from afar"));
	}

	@Test
	void looksWellInBothThemes(Bot bot) throws Exception {
		Comment first = discussions().post(article, NewComment.of("Ann", "On the IP705 the message is there for about **two seconds**. Have the key ready."
				+ "\nMine took three tries.").withStep(1));
		discussions().post(article, NewComment.of("Bob", "Same here. `**47427` before the bar is full.").withReplyTo(first.id()));
		discussions().post(article, NewComment.of("Cleo", "This is what it shows:").withStep(2).withPicture(png()));
		Comment pending = discussions().post(article, NewComment.of("Dan", "Does this hold for the IP710?"));
		discussions().setState(pending.id(), CommentState.PENDING, new Signature("Ann", ""));
		discussions().rate(article, 5, Optional.of(true), new Signature("Ann", ""));
		discussions().rate(article, 2, Optional.of(false), new Signature("Bob", "Step 3 does not say how long."));
		bot.waitUntil("all is shown", () -> page(bot).contains("3.5 of 5") && items(bot).count() == 4);
		select(bot, "This is what");
		bot.waitUntil("the picture is shown", () -> bot.find("discussion.picture", Label.class).getImage() != null);
		Screenshot.inBothThemes(bot, "discussion");
		zoom(bot);
		Screenshot.inBothThemes(bot, "comments-in-page");
		zoom(bot);
		bot.show(ViewIds.TO_DOS);
		bot.waitUntil("the to-do is listed", () -> toDo(bot) != null);
		Screenshot.inBothThemes(bot, "todos");
		open(bot, "postComment", Map.of("org.fieldbench.kb.ui.step", "1"), "comment.text");
		Screenshot.inBothThemes(bot, "comment-dialog");
		bot.press("talk.cancel");
		open(bot, "rateArticle", Map.of("org.fieldbench.kb.ui.stars", "2"), "rate.reason");
		Screenshot.inBothThemes(bot, "rate-dialog");
		bot.press("talk.cancel");
		assertFalse(bot.ask(() -> bot.has("talk.ok")));
	}

	/** Gives the article the whole window, or takes it back. */
	private static void zoom(Bot bot) {
		bot.ask(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			page.toggleZoom(page.getReference(page.findView(ViewIds.ARTICLES)));
			return null;
		});
	}

	private byte[] png() throws IOException {
		var out = new ByteArrayOutputStream();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture() };
		loader.save(out, SWT.IMAGE_PNG);
		Files.write(folder.resolve("display.png"), out.toByteArray());
		return out.toByteArray();
	}
}
