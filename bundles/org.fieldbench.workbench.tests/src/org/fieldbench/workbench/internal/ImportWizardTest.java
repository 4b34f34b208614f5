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
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The import wizard, as a user goes through it. */
@ExtendWith(WorkbenchExtension.class)
class ImportWizardTest {

	private static final String PAGE = """
			<!-- Synthetic: written for a test. There is no such alert. -->
			<html><head><title>Field Alert #7077 - Help</title><script>track()</script></head><body>
			<nav><a href='/'>Home</a> <a href='/kb'>Knowledge Base</a></nav>
			<h1>Field Alert #7077: the IP710 shows no clock</h1>
			<p>IP710 and IP720 phones with firmware 2x28 may lose the time.</p>
			<p><b>Warning:</b> do not unplug the phone while it restarts.</p>
			<ol><li>Dial **3 and press Enter.</li><li>The phone shows the message: “CLOCK? YES=1, NO=0”.<br>Press 1 for Yes.</li><li>Wait for the restart, as shown below.</li></ol>
			<p>Last Updated: 03/04/2017</p><h3>Related Articles</h3><ul><li><a href='/1'>Another one</a></li><li><a href='/2'>And one more</a></li></ul>
			<p>Was this article helpful? Yes No</p></body></html>
			""";

	@TempDir
	private Path folder;

	@Test
	void importsAPageAsTheUserWants(Bot bot) throws Exception {
		open(bot, Files.writeString(folder.resolve("alert.html"), PAGE));
		assertEquals(1, bot.read("import.sources", Table.class, Table::getItemCount).intValue());
		assertFalse(bot.read("import.remove", Button.class, Button::isEnabled), "nothing is selected");
		Screenshot.inBothThemes(bot, "import-sources");
		bot.press("import.next");
		bot.waitUntil("the preview is shown", () -> bot.has("import.pieces") && bot.find("import.pieces", Tree.class).getItemCount() > 1);
		assertEquals("7077", bot.read("import.id", Text.class, Text::getText));
		assertTrue(bot.read("import.understood", StyledText.class, StyledText::getText).contains("The date 03/04/2017 may be 2017-03-04 or 2017-04-03."));
		Screenshot.inBothThemes(bot, "import-preview");
		bot.with("import.date", Text.class, text -> text.setText("yesterday"));
		assertFalse(bot.read("import.finish", Button.class, Button::isEnabled));
		bot.with("import.date", Text.class, text -> text.setText("2017-03-04"));
		bot.with("import.pieces", Tree.class, tree -> tick(tree, "Another one"));
		bot.press("import.finish");
		bot.waitUntil("the article is kept", () -> !bot.has("import.pieces") && library().find("7077").isPresent());
		try {
			var article = library().find("7077").orElseThrow();
			assertEquals("2017-03-04", article.lastUpdated().orElseThrow().toString());
			assertTrue(article.body().contains("- Another one") && !article.body().contains("And one more"), article.body());
		} finally {
			new ImportKeeping(library(), PlatformUI.getWorkbench().getService(ArticleEditing.class)).undo("7077", "test");
		}
	}

	@Test
	void anImportIsUndoneByACommandThatAsks(Bot bot) throws Exception {
		open(bot, Files.writeString(folder.resolve("alert.html"), PAGE.replace("7077", "7078")));
		bot.press("import.next");
		bot.waitUntil("the preview is shown", () -> bot.has("import.pieces") && bot.find("import.pieces", Tree.class).getItemCount() > 1);
		bot.press("import.finish");
		bot.waitUntil("the article is kept and selected", () -> library().find("7078").isPresent() && bot.find("kb.list", Table.class).getSelectionCount() == 1
				&& bot.find("kb.list", Table.class).getSelection()[0].getText().contains("7078"));
		bot.waitUntil("it is told", () -> bot.find("kb.message", MessageLine.class).message().startsWith("Article 7078 is imported."));
		Screenshot.inBothThemes(bot, "imported");
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.kb.ui.undoImport", Map.of()));
		bot.waitUntil("it asks", () -> bot.hasText("Undo Import"));
		Screenshot.inBothThemes(bot, "undo-import");
		bot.pressText("Undo Import");
		bot.waitUntil("the article is in the trash", () -> library().find("7078").map(article -> article.editorial().state()).orElseThrow() == ArticleState.TRASH);
	}

	@Test
	void saysWhyNothingCanBeRead(Bot bot) throws IOException {
		open(bot, folder.resolve("missing.html"));
		bot.press("import.next");
		bot.waitUntil("it says so", () -> Stream.of(bot.display().getShells()).anyMatch(shell -> says(shell, "There is no file " + folder.resolve("missing.html"))));
		assertFalse(bot.ask(() -> bot.find("import.finish", Button.class).isEnabled()));
		close(bot);
		bot.waitUntil("it is closed", () -> !bot.has("import.sources"));
	}

	/** The head of a wizard names no widgets. */
	private static boolean says(Composite parent, String sentence) {
		return Stream.of(parent.getChildren()).anyMatch(child -> child instanceof Text text && text.getText().strip().startsWith(sentence)
				|| child instanceof Composite inner && says(inner, sentence));
	}

	/** A wizard that a failed test left open would stand in the next one's way. */
	@AfterEach
	void close(Bot bot) {
		bot.ask(() -> {
			Stream.of(bot.display().getShells()).filter(shell -> shell.getText().equals("Import Article")).forEach(Shell::close);
			return null;
		});
	}

	private static void open(Bot bot, Path file) {
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.kb.ui.import", Map.of("org.fieldbench.kb.ui.import.file", file.toString())));
		bot.waitUntil("the wizard is open", () -> bot.has("import.sources"));
	}

	private static void tick(Tree tree, String text) {
		TreeItem found = Stream.of(tree.getItems()).flatMap(group -> Stream.of(group.getItems())).filter(item -> item.getText().endsWith(text)).findFirst().orElseThrow();
		found.setChecked(true);
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = found;
		tree.notifyListeners(SWT.Selection, event);
	}

	private static ArticleLibrary library() {
		return PlatformUI.getWorkbench().getService(ArticleLibrary.class);
	}
}
