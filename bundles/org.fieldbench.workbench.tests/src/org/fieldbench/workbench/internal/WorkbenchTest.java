/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.fieldbench.samples.SampleBundle;
import org.fieldbench.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WorkbenchExtension.class)
class WorkbenchTest {

	@Test
	void writesTheSampleAtTheFirstStart(Bot bot) {
		Path sample = DataFolder.locate().resolve("samples").resolve(SampleBundle.FILE_NAME);
		bot.waitUntil("the sample is written", () -> Files.isRegularFile(sample));
	}

	@Test
	void showsTheFieldAlertAgainOnDemand(Bot bot) {
		bot.perspective(KnowledgeBasePerspective.ID);
		bot.ask(() -> {
			Commands.run("org.fieldbench.workbench.welcome", Map.of());
			return null;
		});
		bot.waitUntil("the article is shown", () -> bot.has("kb.article")
				&& bot.find("kb.article", Browser.class).getText().contains("TftpNat"));
	}

	@ParameterizedTest
	@ValueSource(strings = { FlashBenchPerspective.ID, KnowledgeBasePerspective.ID, PhonesPerspective.ID })
	void putsOnEachPerspective(String id, Bot bot) throws IOException {
		bot.perspective(id);
		assertEquals(id, bot.ask(() -> page().getPerspective().getId()));
		assertTrue(Files.size(Screenshot.take(bot, id.substring(id.lastIndexOf('.') + 1))) > 0);
	}

	@ParameterizedTest
	@ValueSource(strings = { ViewIds.ARTICLES, ViewIds.ATTACHMENTS, ViewIds.DISCUSSION, ViewIds.TO_DOS, ViewIds.MY_ARTICLES, ViewIds.ARTICLE_CHECK, ViewIds.FIRMWARE, ViewIds.PHONES, ViewIds.KNOWN_PHONES,
			ViewIds.SERVER, ViewIds.REHEARSAL })
	void opensEachView(String id, Bot bot) {
		bot.perspective(FlashBenchPerspective.ID);
		assertNotNull(bot.show(id));
		assertTrue(bot.ask(() -> page().isPartVisible(page().findView(id))));
	}

	/** Only Eclipse's programming environment gives this one a key by itself. */
	@Test
	void findsCommandsAndArticlesByAKey(Bot bot) {
		assertEquals("Ctrl+3", bot.ask(() -> PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor("org.eclipse.ui.window.quickAccess")));
	}

	@Test
	void givesEachCommandANameAnIconAndAKey(Bot bot) {
		bot.ask(() -> {
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			for (Command command : commands.getDefinedCommands()) {
				if (command.getId().startsWith("org.fieldbench.")) {
					checkCommand(command);
				}
			}
			return null;
		});
	}

	private static void checkCommand(Command command) {
		String id = command.getId();
		try {
			assertFalse(command.getName().isBlank(), id);
		} catch (NotDefinedException e) {
			throw new AssertionError(id, e);
		}
		assertNotNull(PlatformUI.getWorkbench().getService(ICommandImageService.class).getImageDescriptor(id), "icon of " + id);
		assertTrue(PlatformUI.getWorkbench().getService(IBindingService.class).getActiveBindingsFor(id).length > 0, "key of " + id);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
