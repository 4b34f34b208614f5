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
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.store.DataFolder;
import org.fieldbench.ui.MessageLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WorkbenchExtension.class)
class CatalogEditorTest {

	private static final Path SHIPPED = Path.of("..", "org.fieldbench.catalog.altigen", "catalog", "altigen.catalog");

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void openACatalog(Bot bot) throws IOException {
		file = Files.writeString(folder.resolve("mine.catalog"), Files.readString(SHIPPED).replaceFirst("id=\"altigen\"", "id=\"mine\""));
		bot.perspective(KnowledgeBasePerspective.ID);
		run(bot, "org.fieldbench.catalog.ui.open", Map.of("org.fieldbench.catalog.ui.file", file.toString()));
	}

	@AfterEach
	void closeWithoutSaving(Bot bot) {
		bot.ask(() -> page().closeAllEditors(false));
	}

	@Test
	void showsElementsAndFields(Bot bot) throws IOException {
		choose(bot, "Models (5)", "IP710");
		assertEquals("IP710", bot.read("catalog.field.name", Text.class, Text::getText));
		assertTrue(message(bot).startsWith("Nothing is wrong"), message(bot));
		Screenshot.inBothThemes(bot, "catalog-editor");
	}

	@Test
	void changesTakesBackAndSaves(Bot bot) throws IOException {
		choose(bot, "Models (5)", "IP710");
		type(bot, "catalog.field.name", "IP710 B");
		assertTrue(bot.ask(() -> editor().isDirty()));
		choose(bot, "Models (5)", "IP710 B");
		run(bot, "org.eclipse.ui.edit.undo", Map.of());
		assertEquals("IP710", bot.read("catalog.field.name", Text.class, Text::getText));
		assertFalse(bot.ask(() -> editor().isDirty()));
		run(bot, "org.eclipse.ui.edit.redo", Map.of());
		save(bot);
		assertTrue(Files.readString(file).contains("name=\"IP710 B\""));
		assertFalse(bot.ask(() -> editor().isDirty()));
	}

	@Test
	void marksWhatIsWrong(Bot bot) throws IOException {
		choose(bot, "Models (5)", "IP710");
		type(bot, "catalog.field.name", "");
		assertTrue(message(bot).startsWith("1 error to mend"), message(bot));
		assertTrue(items(bot, "Models (5)").stream().anyMatch(text -> text.endsWith("– error")), items(bot, "Models (5)").toString());
		Screenshot.inBothThemes(bot, "catalog-editor-problem");
		choose(bot, "Models (5)", "IP600");
		bot.with("catalog.problems", Table.class, table -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
		});
		assertEquals("IP710", bot.read("catalog.field.id", Text.class, Text::getText));
	}

	@Test
	void refusesWhatIsNoNumber(Bot bot) {
		choose(bot, "Models (5)", "IP710");
		type(bot, "catalog.field.flashSize", "much");
		assertEquals("-1", bot.read("catalog.field.flashSize", Text.class, Text::getText));
		assertFalse(bot.ask(() -> editor().isDirty()));
	}

	@Test
	void addsDuplicatesMovesAndRemoves(Bot bot) {
		choose(bot, "Models (5)", "IP710");
		run(bot, "org.fieldbench.catalog.ui.add", Map.of("org.fieldbench.catalog.ui.place", "hazards"));
		assertTrue(selected(bot).startsWith("Hazard"), selected(bot));
		choose(bot, "Models (5)", "IP705");
		run(bot, "org.fieldbench.catalog.ui.duplicate", Map.of());
		assertEquals("IP705-2", bot.read("catalog.field.id", Text.class, Text::getText));
		run(bot, "org.fieldbench.catalog.ui.up", Map.of());
		run(bot, "org.fieldbench.catalog.ui.up", Map.of());
		assertEquals("IP705", items(bot, "Models (6)").get(0).substring(0, 5));
		run(bot, "org.eclipse.ui.edit.delete", Map.of());
		assertEquals(5, items(bot, "Models (5)").size());
	}

	@Test
	void showsAShippedCatalogWithoutChangingIt(Bot bot) throws IOException {
		openShipped(bot);
		assertTrue(message(bot).startsWith("This catalog comes with a bundle"), message(bot));
		choose(bot, "Models (5)", "IP710");
		assertFalse(bot.read("catalog.field.name", Text.class, Text::getEditable));
		Screenshot.take(bot, "catalog-editor-shipped");
	}

	@Test
	void saysWhyAFileCannotBeEdited(Bot bot) throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.catalog"), "This is no catalog.");
		run(bot, "org.fieldbench.catalog.ui.open", Map.of("org.fieldbench.catalog.ui.file", broken.toString()));
		String text = bot.read("catalog.failure", MessageLine.class, MessageLine::message);
		assertTrue(text.startsWith("broken.catalog is not a catalog"), text);
		assertFalse(text.contains("Exception"), text);
	}

	@Test
	void makesAPhoneModelFromAnExistingOne(Bot bot) throws IOException {
		closeWithoutSaving(bot);
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.catalog.ui.newModel", Map.of()));
		bot.waitUntil("the wizard is open", () -> bot.has("newModel.name"));
		bot.with("newModel.origin", Combo.class, combo -> combo.select(List.of(combo.getItems()).indexOf("IP710 (AltiGen)")));
		bot.with("newModel.vendor", Combo.class, combo -> combo.setText("Acme"));
		bot.with("newModel.name", Text.class, text -> text.setText("IP720"));
		assertFalse(bot.ask(() -> finish(bot).isEnabled()), "there is an IP720 already");
		bot.with("newModel.name", Text.class, text -> text.setText("AC1"));
		Screenshot.inBothThemes(bot, "new-phone-model");
		bot.ask(() -> {
			finish(bot).notifyListeners(SWT.Selection, new Event());
			return null;
		});
		bot.waitUntil("the model is shown", () -> bot.has("catalog.field.id")
				&& bot.find("catalog.field.id", Text.class).getText().equals("AC1"));
		assertTrue(catalogs().model("AC1").isPresent(), "it counts at once");
		assertTrue(Files.exists(DataFolder.locate().resolve("catalogs").resolve("own-acme.catalog")));
		bot.ask(() -> page().closeAllEditors(false));
		Files.delete(DataFolder.locate().resolve("catalogs").resolve("own-acme.catalog"));
		bot.ask(() -> {
			catalogs().reload();
			return null;
		});
	}

	private void openShipped(Bot bot) {
		closeWithoutSaving(bot);
		bot.display().asyncExec(() -> Commands.run("org.fieldbench.catalog.ui.open", Map.of()));
		bot.waitUntil("the catalogs are listed", () -> bot.has("catalogs.choices"));
		bot.with("catalogs.choices", Table.class, table -> {
			table.setSelection(Stream.of(table.getItems()).map(item -> item.getText(1)).toList().indexOf("altigen"));
			table.notifyListeners(SWT.Selection, new Event());
		});
		bot.pressText("Open");
		bot.waitUntil("it is open", () -> editor().getEditorInput().getName().equals("altigen"));
	}

	private Button finish(Bot bot) {
		return bot.find("newModel.name", Text.class).getShell().getDefaultButton();
	}

	private static void choose(Bot bot, String group, String element) {
		bot.with("catalog.elements", Tree.class, tree -> {
			TreeItem found = find(unfolded(tree, group).getItems(), element);
			tree.setSelection(found);
			Event event = new Event();
			event.item = found;
			tree.notifyListeners(SWT.Selection, event);
		});
	}

	private static List<String> items(Bot bot, String group) {
		return bot.read("catalog.elements", Tree.class,
				tree -> Stream.of(unfolded(tree, group).getItems()).map(TreeItem::getText).toList());
	}

	private static TreeItem unfolded(Tree tree, String group) {
		TreeItem found = find(tree.getItem(0).getItems(), group);
		Event event = new Event();
		event.item = found;
		tree.notifyListeners(SWT.Expand, event);
		found.setExpanded(true);
		return found;
	}

	private static TreeItem find(TreeItem[] items, String text) {
		return Stream.of(items).filter(item -> item.getText().equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("There is no " + text + " in " + Stream.of(items).map(TreeItem::getText).toList()));
	}

	private static String selected(Bot bot) {
		return bot.read("catalog.elements", Tree.class, tree -> tree.getSelection()[0].getText());
	}

	private static void type(Bot bot, String field, String value) {
		bot.with(field, Text.class, text -> {
			text.setText(value);
			text.notifyListeners(SWT.DefaultSelection, new Event());
		});
	}

	private static String message(Bot bot) {
		return bot.read("catalog.message", MessageLine.class, MessageLine::message);
	}

	private static void run(Bot bot, String command, Map<String, String> parameters) {
		bot.ask(() -> {
			Commands.run(command, parameters);
			return null;
		});
	}

	private static void save(Bot bot) {
		bot.ask(() -> {
			editor().doSave(new NullProgressMonitor());
			return null;
		});
	}

	private static Catalogs catalogs() {
		return PlatformUI.getWorkbench().getService(Catalogs.class);
	}

	private static IEditorPart editor() {
		return page().getActiveEditor();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
