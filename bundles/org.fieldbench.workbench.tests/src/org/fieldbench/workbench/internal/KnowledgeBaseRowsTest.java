/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.fieldbench.kb.ArticleState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each feature of the vendor's page and each state of an article is reachable here: as a command with a name, an icon, a key that
 * leads to it alone, and a place in a menu, a tool bar or a context menu.
 */
@ExtendWith(WorkbenchExtension.class)
class KnowledgeBaseRowsTest {

	private static final String KB = "org.fieldbench.kb.ui.";

	/** A row of the table of the page's features, and the commands by which it is had. */
	private record Row(String feature, List<String> commands) {

		Row(String feature, String... commands) {
			this(feature, List.of(commands));
		}

		@Override
		public String toString() {
			return feature;
		}
	}

	static Stream<Row> rows() {
		return Stream.of(
				new Row("Print", KB + "print"),
				new Row("Email", KB + "mail"),
				new Row("Comments", KB + "postComment", KB + "answerComment", KB + "editComment", KB + "setCommentState", KB + "resolveComment",
						KB + "showDiscussion"),
				new Row("Subscribe", KB + "watch", KB + "watchTag", KB + "showChanges", KB + "markRead"),
				new Row("Favorites", KB + "favourite"),
				new Row("Export to PDF", KB + "export"),
				new Row("Rating", KB + "rateArticle", KB + "newToDo", KB + "toDoDone"),
				new Row("Related", KB + "pinRelated"),
				new Row("Highlighting", KB + "read.unmark", KB + "read.next", KB + "read.previous", KB + "read.find"),
				new Row("Reading", KB + "read.link", KB + "read.contents", KB + "read.back", KB + "read.forward", KB + "read.copyText", KB + "read.zoomIn",
						KB + "read.zoomOut", KB + "read.zoomReset"),
				new Row("Edit", KB + "editArticle", KB + "newArticle", KB + "history"),
				new Row("Quick Edit", KB + "quickEdit"),
				new Row("Attachments", KB + "attach", KB + "openAttachment", KB + "saveAttachment", KB + "detach"),
				new Row("Details", KB + "history", KB + "setState", KB + "verifiedOn", KB + "checkArticles"),
				new Row("Import", KB + "import", KB + "undoImport", "org.fieldbench.session.ui.draft"),
				new Row("Team", KB + "team.connect", KB + "team.sync", KB + "team.share", KB + "team.merge"),
				new Row("Backups", "org.fieldbench.session.ui.backups"));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void eachRowIsReachable(Row row, Bot bot) {
		bot.ask(() -> {
			row.commands().forEach(KnowledgeBaseRowsTest::check);
			return null;
		});
	}

	private static void check(String id) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		assertTrue(command.isDefined(), "There is no command " + id);
		assertNotNull(PlatformUI.getWorkbench().getService(ICommandImageService.class).getImageDescriptor(id), "icon of " + id);
		assertFalse(places(id).isEmpty(), "place of " + id);
		checkKeys(id);
	}

	/** What is pressed leads to this command and to no other of ours, whatever part of the window has the focus. */
	private static void checkKeys(String id) {
		List<Binding> all = Stream.of(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().startsWith("org.fieldbench.")).toList();
		List<TriggerSequence> keys = all.stream().filter(binding -> binding.getParameterizedCommand().getId().equals(id)).map(Binding::getTriggerSequence).distinct().toList();
		assertFalse(keys.isEmpty(), "key of " + id);
		for (TriggerSequence key : keys) {
			assertEquals(List.of(id), all.stream().filter(binding -> binding.getTriggerSequence().equals(key)).map(binding -> binding.getParameterizedCommand().getId())
					.distinct().toList(), key.toString());
		}
	}

	private static List<String> places(String id) {
		List<String> places = new ArrayList<>();
		for (IConfigurationElement contribution : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus")) {
			if (holds(contribution, id)) {
				places.add(contribution.getAttribute("locationURI"));
			}
		}
		return places;
	}

	private static boolean holds(IConfigurationElement element, String id) {
		return id.equals(element.getAttribute("commandId")) || Stream.of(element.getChildren()).anyMatch(child -> holds(child, id));
	}

	@ParameterizedTest
	@EnumSource(ArticleState.class)
	void eachStateCanBeSetByACommandAndIsShownByItsPicture(ArticleState state) {
		assertTrue(Stream.of(ArticleState.values()).anyMatch(other -> other.next().contains(state)), "something leads to " + state);
		assertFalse(state.next().isEmpty(), "something leads out of " + state);
		assertFalse(state.label().isBlank());
		assertEquals(state, ArticleState.ofKey(state.key()).orElseThrow());
		assertNotNull(Platform.getBundle("org.fieldbench.kb.ui").getEntry("icons/state-" + state.key() + ".svg"), "its picture");
	}

	@Test
	void theStatesAreThoseOfThePage() {
		assertEquals(List.of("draft", "pending", "approved", "featured", "expired", "disapproved", "trash"),
				Stream.of(ArticleState.values()).map(ArticleState::key).toList());
	}
}
