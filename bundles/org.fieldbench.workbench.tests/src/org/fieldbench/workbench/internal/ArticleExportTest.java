/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Exporting, printing and mailing the selected article, as a user does it. */
@ExtendWith(WorkbenchExtension.class)
class ArticleExportTest {

	private static final Set<String> DIALOGS = Set.of("Export Articles", "Exported", "Print Article 212", "E-mail Article 212");

	@TempDir
	private Path folder;

	@BeforeEach
	void select(Bot bot) {
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.ask(() -> {
			Commands.run("org.fieldbench.kb.ui.showArticle", Map.of("org.fieldbench.kb.ui.article", "212"));
			return null;
		});
		bot.waitUntil("the field alert is selected", () -> bot.has("kb.list") && bot.find("kb.list", Table.class).getSelectionCount() == 1);
	}

	/** A dialog that a failed test left open would stand in the next one's way. */
	@AfterEach
	void close(Bot bot) {
		bot.ask(() -> {
			Stream.of(bot.display().getShells()).filter(shell -> DIALOGS.contains(shell.getText())).forEach(Shell::close);
			return null;
		});
	}

	private static void open(Bot bot, String command, String widget) {
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.kb.ui." + command, Map.of()));
		bot.waitUntil(command + " is open", () -> bot.has(widget));
	}

	@Test
	void exportsAPdfAndSaysWhereItIs(Bot bot) throws Exception {
		open(bot, "export", "export.ok");
		Path file = folder.resolve("alert.pdf");
		bot.with("export.target", Text.class, text -> text.setText(folder.resolve("none/a.pdf").toString()));
		assertFalse(bot.read("export.ok", Button.class, Button::isEnabled));
		bot.with("export.target", Text.class, text -> text.setText(file.toString()));
		assertTrue(bot.read("export.ok", Button.class, Button::isEnabled));
		assertTrue(bot.read("export.format", Combo.class, Combo::getText).startsWith("PDF document"));
		Screenshot.inBothThemes(bot, "export-articles");
		bot.press("export.ok");
		bot.waitUntil("it says where it is", () -> bot.has("exported.2"));
		Screenshot.inBothThemes(bot, "exported");
		bot.press("exported.2");
		bot.waitUntil("it is closed", () -> !bot.has("exported.2"));
		assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
	}

	@Test
	void remembersTheSitesValues(Bot bot) throws Exception {
		open(bot, "print", "print.ok");
		bot.with("site.tftp", Text.class, text -> text.setText("10.0.1.5"));
		assertTrue(bot.read("print.paper", Button.class, button -> button.getShell().getDefaultButton() == button), "Enter prints");
		Screenshot.inBothThemes(bot, "print-article");
		bot.press("print.ok");
		// Where no program shows PDF files, it says where the pages are.
		bot.waitUntil("the pages are made", () -> !bot.has("print.ok"));
		open(bot, "print", "print.ok");
		assertEquals("10.0.1.5", bot.read("site.tftp", Text.class, Text::getText));
	}

	@Test
	void asksHowToMailBeforeAnyProgramIsOpened(Bot bot) throws Exception {
		open(bot, "mail", "mail.2");
		Screenshot.inBothThemes(bot, "mail-article");
		bot.press("mail.2");
		bot.waitUntil("it is closed", () -> !bot.has("mail.2"));
	}
}
