/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.watch.Subscriptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every control of the knowledge base's views and dialogs is reached by Tab, has a name, and a mnemonic of its own. */
@ExtendWith(WorkbenchExtension.class)
class KnowledgeBaseReachTest {

	private static final String KB = "org.fieldbench.kb.ui.";
	private static final String BROWSER = "fieldbench.kb.browser";
	private static final Signature ANN = new Signature("Ann of the desk", "");

	@TempDir
	private Path folder;

	@AfterEach
	void close(Bot bot) {
		bot.ask(() -> {
			Stream.of(bot.display().getShells()).filter(shell -> shell != bot.window() && shell.isVisible()).forEach(Shell::close);
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
			return null;
		});
	}

	private static void check(Bot bot, Supplier<Composite> part) {
		assertEquals(List.of(), bot.ask(() -> Reach.problems(part.get())));
	}

	/** @return the part of the window, or the dialog, that a widget is in */
	private static Composite around(Bot bot, String widget) {
		Control control = bot.find(widget, Control.class);
		Composite part = control.getParent();
		while (!(part instanceof Shell) && !(part.getParent() instanceof org.eclipse.swt.custom.CTabFolder)) {
			part = part.getParent();
		}
		return part;
	}

	private static void run(Bot bot, String command, Map<String, String> parameters) {
		bot.display().asyncExec(() -> Commands.run(command, parameters));
	}

	private static void selectAlert(Bot bot) {
		select(bot, "212");
	}

	private static void select(Bot bot, String id) {
		bot.perspective(KnowledgeBasePerspective.ID);
		run(bot, "org.fieldbench.kb.ui.showArticle", Map.of("org.fieldbench.kb.ui.article", id));
		bot.waitUntil("the article is listed", () -> bot.has("kb.list") && Stream.of(bot.find("kb.list", Table.class).getSelection())
				.anyMatch(item -> item.getText().contains(id)));
	}

	@Test
	void theAttachments(Bot bot) {
		selectAlert(bot);
		bot.show(ViewIds.ATTACHMENTS);
		check(bot, () -> around(bot, "attachments.files"));
	}

	@Test
	void theEditor(Bot bot) {
		selectAlert(bot);
		run(bot, "org.fieldbench.kb.ui.editArticle", Map.of());
		bot.waitUntil("the editor is open", () -> bot.has("kb.edit.source"));
		check(bot, () -> around(bot, "kb.edit.source"));
	}

	@Test
	void theHistory(Bot bot) {
		selectAlert(bot);
		run(bot, "org.fieldbench.kb.ui.history", Map.of());
		bot.waitUntil("the history is shown", () -> bot.has("history.revisions") && bot.find("history.revisions", Table.class).getItemCount() > 0);
		check(bot, () -> around(bot, "history.revisions"));
	}

	@Test
	void theStateDialog(Bot bot) {
		selectAlert(bot);
		run(bot, "org.fieldbench.kb.ui.setState", Map.of());
		bot.waitUntil("the dialog is open", () -> bot.has("state.next"));
		check(bot, () -> around(bot, "state.next"));
	}

	@Test
	void theBackups(Bot bot) {
		bot.perspective(KnowledgeBasePerspective.ID);
		run(bot, "org.fieldbench.session.ui.backups", Map.of());
		bot.waitUntil("the dialog is open", () -> bot.has("backups.table"));
		check(bot, () -> around(bot, "backups.table"));
	}

	@Test
	void whatChanged(Bot bot) throws KnowledgeBaseException {
		ArticleEditing editing = PlatformUI.getWorkbench().getService(ArticleEditing.class);
		Subscriptions subscriptions = PlatformUI.getWorkbench().getService(Subscriptions.class);
		editing.save(ArticleEdit.create(Article.draft("reach-changed", "Reach of a change", "As it was."), ANN));
		subscriptions.watch("reach-changed");
		editing.save(ArticleEdit.of(editing.open("reach-changed").article().withBody("As it is."), 1, ANN));
		select(bot, "reach-changed");
		run(bot, KB + "showChanges", Map.of());
		bot.waitUntil("the difference is shown", () -> bot.has("changes.read") && bot.find("changes.read", Control.class).isEnabled());
		check(bot, () -> around(bot, "changes.read"));
		subscriptions.unwatch("reach-changed");
	}

	@Test
	void theReadingViewWithoutABrowser(Bot bot) {
		System.setProperty(BROWSER, "false");
		try {
			ReadingDesk.reopen(bot);
			selectAlert(bot);
			bot.waitUntil("the article is shown", () -> bot.has("kb.article") && bot.find("kb.article", StyledText.class).getCharCount() > 0);
			run(bot, KB + "read.find", Map.of());
			bot.waitUntil("its words can be found", () -> bot.has("kb.find") && bot.find("kb.find", Control.class).isVisible());
			check(bot, () -> around(bot, "kb.list"));
		} finally {
			System.clearProperty(BROWSER);
			ReadingDesk.reopen(bot);
		}
	}

	@Test
	void theReadingView(Bot bot) {
		selectAlert(bot);
		bot.waitUntil("the article is shown", () -> bot.has("kb.article"));
		check(bot, () -> around(bot, "kb.list"));
		run(bot, KB + "read.find", Map.of());
		bot.waitUntil("its words can be found", () -> bot.has("kb.find") && bot.find("kb.find", Control.class).isVisible());
		check(bot, () -> around(bot, "kb.list"));
	}

	@ParameterizedTest
	@CsvSource({ "discussion,discussion.comments", "toDos,todo.rows", "myArticles,my.articles", "check,check.findings" })
	void theViews(String view, String widget, Bot bot) {
		selectAlert(bot);
		bot.show(KB + view);
		bot.waitUntil("the view is open", () -> bot.has(widget));
		check(bot, () -> around(bot, widget));
	}

	@ParameterizedTest
	@CsvSource({ "postComment,comment.text", "rateArticle,rate.reason", "verifiedOn,verified.model", "watchTag,watch.tags", "export,export.format",
			"print,print.ok", "mail,mail.2", "pinRelated,choice.list", "team.connect,team.address" })
	void theDialogs(String command, String widget, Bot bot) {
		selectAlert(bot);
		run(bot, KB + command, Map.of());
		bot.waitUntil("the dialog is open", () -> bot.has(widget));
		check(bot, () -> around(bot, widget));
	}

	@ParameterizedTest
	@CsvSource({ "rateArticle,rate.star.1", "setState,state.next", "watchTag,watch.tags", "print,site.site", "postComment,comment.text", "verifiedOn,verified.model",
			"team.connect,team.address" })
	void theDialogsBeginWithWhatTheyAsk(String command, String widget, Bot bot) {
		selectAlert(bot);
		bot.activate();
		run(bot, KB + command, Map.of());
		bot.waitUntil("what is asked has the keyboard", () -> bot.has(widget) && bot.find(widget, Control.class).isFocusControl());
	}

	@Test
	void theImportWizard(Bot bot) throws Exception {
		Path page = Files.writeString(folder.resolve("page.html"), "<h1>Alert</h1><p>Words of the page.</p><ol><li>Press 1.</li></ol>");
		bot.perspective(KnowledgeBasePerspective.ID);
		run(bot, "org.fieldbench.kb.ui.import", Map.of("org.fieldbench.kb.ui.import.file", page.toString()));
		bot.waitUntil("the wizard is open", () -> bot.has("import.sources"));
		check(bot, () -> around(bot, "import.sources"));
		bot.press("import.next");
		bot.waitUntil("the preview is shown", () -> bot.has("import.pieces") && bot.find("import.pieces", Tree.class).getItemCount() > 0);
		check(bot, () -> around(bot, "import.pieces"));
	}
}
