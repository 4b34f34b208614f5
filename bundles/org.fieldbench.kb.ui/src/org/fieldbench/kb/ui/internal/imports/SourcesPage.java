/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.fieldbench.kb.ui.internal.imports.ImportModel.OnDisk;
import org.fieldbench.kb.ui.internal.imports.ImportModel.Source;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.WidgetIds;

/** Which pages: files, folders, zips, dropped or pasted. */
final class SourcesPage extends WizardPage {

	private static final String[] NAMES = { "Pages, zips and web archives", "All files" };
	private static final String[] ENDINGS = { "*.html;*.htm;*.HTM;*.HTML;*.mht;*.mhtml;*.md;*.txt;*.TXT;*.zip;*.ZIP", "*" };

	private final ImportModel model;
	private Table table;
	private Button remove;

	SourcesPage(ImportModel model) {
		super("sources", "What to import", null);
		this.model = model;
		setDescription("Choose pages that were saved as HTML with their pictures, text or Markdown, or a folder or zip of them.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText("&Pages, folders and zips; drop or paste them here:");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		table = AccessibleName.give(WidgetIds.tag(new Table(area, SWT.BORDER | SWT.MULTI), "import.sources"), "Pages, folders and zips");
		GridDataFactory.fillDefaults().grab(true, true).hint(480, 220).applyTo(table);
		buttons(area);
		SourceTransfers.enable(table, this::add);
		setControl(area);
		refresh();
	}

	private void buttons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "&Add Files…", "import.addFiles", this::files);
		button(buttons, "Add F&older…", "import.addFolder", this::folder);
		button(buttons, "Pas&te", "import.paste", () -> add(SourceTransfers.paste(getShell().getDisplay())));
		remove = button(buttons, "&Remove", "import.remove", this::remove);
		table.addListener(SWT.Selection, event -> allowRemoval());
	}

	private void allowRemoval() {
		remove.setEnabled(table.getSelectionCount() > 0);
	}

	private static Button button(Composite parent, String text, String id, Runnable action) {
		Button button = WidgetIds.tag(new Button(parent, SWT.PUSH), id);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void files() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText("Import Pages");
		dialog.setFilterNames(NAMES);
		dialog.setFilterExtensions(ENDINGS);
		if (dialog.open() != null) {
			add(Stream.of(dialog.getFileNames()).<Source>map(name -> new OnDisk(Path.of(dialog.getFilterPath(), name))).toList());
		}
	}

	private void folder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText("Import a Folder of Pages");
		String chosen = dialog.open();
		if (chosen != null) {
			add(List.of(new OnDisk(Path.of(chosen))));
		}
	}

	private void add(List<? extends Source> sources) {
		if (sources.isEmpty()) {
			setMessage("The clipboard holds neither files nor text.", WARNING);
			return;
		}
		sources.forEach(model::add);
		refresh();
	}

	private void remove() {
		Stream.of(table.getSelection()).map(item -> (Source) item.getData()).forEach(model::remove);
		refresh();
	}

	private void refresh() {
		table.removeAll();
		for (Source source : model.sources()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(source.label());
			item.setData(source);
		}
		setMessage(null);
		setErrorMessage(null);
		allowRemoval();
		setPageComplete(!model.sources().isEmpty());
	}

	/**
	 * Reads what was chosen, before the preview is shown.
	 *
	 * @return whether there is a page to show
	 */
	boolean read() {
		boolean done = ((ImportWizard) getWizard()).run(monitor -> {
			try {
				model.read(new WizardProgress(monitor, "Reading "));
			} catch (CancellationException e) {
				throw new InvocationTargetException(e);
			}
		});
		if (done && model.pages().isEmpty()) {
			setErrorMessage(String.join(" ", model.problems()));
		}
		return done && !model.pages().isEmpty();
	}
}
