/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.ExportFormat;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Asks which articles are to be exported, as what and where to. */
final class ExportDialog extends TitledDialog {

	private final ExportModel model;
	private Combo formats;
	private Button checklist;
	private SiteForm site;
	private Text target;
	private Button replace;

	ExportDialog(Shell shell, ExportModel model) {
		super(shell, "Export Articles");
		this.model = model;
	}

	@Override
	protected void fill(Composite area) {
		new Label(area, SWT.WRAP).setText("For people who do not have Fieldbench. Nothing is sent.");
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		which(rows);
		format(rows);
		checklist(rows);
		where(rows);
		addMessage(area, "export.message");
	}

	private void which(Composite rows) {
		new Label(rows, SWT.NONE).setText("Articles:");
		Composite choice = row(rows);
		radio(choice, "&Article " + model.articles().get(0), "export.selected", true);
		radio(choice, "A&ll " + model.found() + " in the list", "export.found", false).addListener(SWT.Selection,
				event -> model.all(((Button) event.widget).getSelection()));
	}

	private static Button radio(Composite parent, String text, String id, boolean selected) {
		Button button = WidgetIds.tag(new Button(parent, SWT.RADIO), id);
		button.setText(text);
		button.setSelection(selected);
		return button;
	}

	private static Composite row(Composite rows) {
		Composite row = new Composite(rows, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void format(Composite rows) {
		new Label(rows, SWT.NONE).setText("&Format:");
		formats = WidgetIds.tag(new Combo(rows, SWT.READ_ONLY | SWT.DROP_DOWN), "export.format");
		formats.setItems(Stream.of(ExportFormat.values()).map(format -> format.label() + " (." + format.ending() + ")").toArray(String[]::new));
		formats.select(model.format().ordinal());
		formats.addListener(SWT.Selection, event -> {
			model.format(ExportFormat.values()[formats.getSelectionIndex()]);
			target.setText(model.target());
			update();
		});
	}

	private void checklist(Composite rows) {
		new Label(rows, SWT.NONE);
		checklist = WidgetIds.tag(new Button(rows, SWT.CHECK), "export.checklist");
		checklist.setText("With &boxes to tick at each step, and the values of the site:");
		checklist.setSelection(model.hasChecklist());
		checklist.addListener(SWT.Selection, event -> {
			model.checklist(checklist.getSelection());
			update();
		});
		new Label(rows, SWT.NONE);
		site = new SiteForm(rows, model.site());
	}

	private void where(Composite rows) {
		new Label(rows, SWT.NONE).setText("&To:");
		Composite place = row(rows);
		target = AccessibleName.give(WidgetIds.tag(new Text(place, SWT.BORDER), "export.target"), "To");
		target.setText(model.target());
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(target);
		target.addListener(SWT.Modify, event -> {
			model.target(target.getText());
			replace.setSelection(false);
			update();
		});
		button(place, "F&ile…", this::file);
		button(place, "Fol&der…", this::folder);
		new Label(rows, SWT.NONE);
		replace = WidgetIds.tag(new Button(rows, SWT.CHECK), "export.replace");
		replace.setText("&Replace what is there already");
		replace.addListener(SWT.Selection, event -> {
			model.replace(replace.getSelection());
			update();
		});
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void file() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName(model.suggestion());
		dialog.setFilterExtensions(new String[] { "*." + model.format().ending(), "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(chosen);
		}
	}

	private void folder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		String chosen = dialog.open();
		if (chosen != null) {
			target.setText(Path.of(chosen).toString());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, "Export", true), "export.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		update();
	}

	private void update() {
		checklist.setEnabled(model.canHaveChecklist());
		site.enable(model.canHaveChecklist() && model.hasChecklist());
		model.problem().ifPresentOrElse(problem -> say(Signal.CAUTION, problem), this::sayNothing);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(model.problem().isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		try {
			model.site(site.values());
			super.okPressed();
		} catch (ExportException e) {
			sayBad(e.getMessage());
		}
	}
}
