/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.MessageLine;

/** Opens firmware bundles and looks at the editor in front, as a user does. */
final class FirmwareBundles {

	private static final String FILE = "org.fieldbench.firmware.ui.file";

	private final Bot bot;

	FirmwareBundles(Bot bot) {
		this.bot = bot;
	}

	/** Begins with no editor, in the flash bench. */
	void clear() {
		bot.perspective(FlashBenchPerspective.ID);
		bot.ask(() -> page().closeAllEditors(false));
	}

	/** Opens a bundle and waits until its editor shows it. */
	void open(Path file) {
		command("open", file);
		bot.waitUntil(file + " is read", () -> message().isEmpty() && bot.has("firmware.file")
				&& file.toString().equals(bot.find("firmware.file", Text.class).getToolTipText()));
		idle();
	}

	/** Runs a command of the firmware editor with a file. */
	void command(String name, Path file) {
		command("org.fieldbench.firmware.ui." + name, Map.of(FILE, file.toString()));
	}

	void command(String id, Map<String, String> parameters) {
		bot.ask(() -> {
			Commands.run(id, parameters);
			return null;
		});
	}

	/** Waits until nothing is being read. */
	void idle() {
		bot.waitUntil("all is read", () -> Job.getJobManager().find(JobFamilies.FIRMWARE).length == 0
				&& Job.getJobManager().find(JobFamilies.CONTENT).length == 0);
	}

	/** Chooses the entry of that name. */
	void select(String entry) {
		bot.with("firmware.entries", Table.class, table -> {
			table.setSelection(Arrays.stream(table.getItems()).filter(item -> item.getText().equals(entry)).toArray(TableItem[]::new));
			table.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Brings the tab with that title to the front. */
	void tab(String title) {
		bot.with("firmware.details", CTabFolder.class, folder -> {
			folder.setSelection(Arrays.stream(folder.getItems()).filter(item -> item.getText().startsWith(title)).findFirst().orElseThrow());
			folder.notifyListeners(SWT.Selection, new Event());
		});
	}

	/** Gives the editor in front all of the window, or back what it had. */
	void zoom() {
		bot.ask(() -> {
			page().toggleZoom(page().getActivePartReference());
			return null;
		});
	}

	/** @return the titles of the tabs below the entries; call it on the display's thread */
	List<String> tabs() {
		return Arrays.stream(bot.find("firmware.details", CTabFolder.class).getItems()).map(item -> item.getText()).toList();
	}

	/** @return what the editor in front says; call it on the display's thread */
	String message() {
		return bot.find("firmware.message", MessageLine.class).message();
	}

	/** @return a column of the entries */
	List<String> column(int index) {
		return bot.read("firmware.entries", Table.class,
				table -> Arrays.stream(table.getItems()).map((TableItem item) -> item.getText(index)).toList());
	}

	/** @return the titles of the editors */
	List<String> editors() {
		return bot.ask(() -> Arrays.stream(page().getEditorReferences()).map(IEditorReference::getPartName).toList());
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
