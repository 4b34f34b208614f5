/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From the shipped field alert to a draft in the catalog editor. */
@ExtendWith(WorkbenchExtension.class)
class ImportDraftTest {

	@TempDir
	private Path folder;

	@Test
	void writesADraftOpensItAndSaysWhatIsMissing(Bot bot) throws Exception {
		Path file = folder.resolve("draft.catalog");
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.session.ui.draft",
				Map.of("org.fieldbench.session.ui.draft.article", "212", "org.fieldbench.session.ui.draft.file", file.toString())));
		bot.waitUntil("it says what is missing", () -> Stream.of(bot.display().getShells()).anyMatch(shell -> shell.getText().equals("Draft a Procedure")));
		assertTrue(Files.readString(file).contains("keys=\"**47427\""), Files.readString(file));
		Screenshot.inBothThemes(bot, "draft-procedure");
		bot.pressText("OK");
		bot.waitUntil("the editor is open", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() != null);
		bot.ask(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false));
	}
}
