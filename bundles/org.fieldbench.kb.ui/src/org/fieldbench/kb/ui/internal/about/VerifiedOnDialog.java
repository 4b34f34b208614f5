/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.ui.internal.about.VerifiedOnModel.Fields;
import org.fieldbench.ui.WidgetIds;

/** Asks on which phone an article was tried. */
public final class VerifiedOnDialog extends TitleAreaDialog {

	private static final int WIDTH = 260;

	private final String id;
	private final VerifiedOnModel model;
	private Combo models;
	private Text bootCode;
	private Text firmware;
	private Text by;
	private Text date;

	public VerifiedOnDialog(Shell shell, String id, VerifiedOnModel model) {
		super(shell);
		this.id = id;
		this.model = model;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Verified On");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("On which phone was article " + id + " tried?");
		setMessage("It is noted in the article as a new revision.");
		Composite rows = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(8, 6).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
		label(rows, "&Model:");
		models = WidgetIds.tag(new Combo(rows, SWT.READ_ONLY | SWT.DROP_DOWN), "verified.model");
		models.setItems(model.models().toArray(String[]::new));
		models.select(model.models().indexOf(model.fields().model()));
		models.addListener(SWT.Selection, event -> changed());
		bootCode = field(rows, "&Boot code:", "verified.bootCode", model.fields().bootCode());
		firmware = field(rows, "&Firmware:", "verified.firmware", model.fields().firmware());
		by = field(rows, "B&y:", "verified.by", model.fields().by());
		date = field(rows, "&Date:", "verified.date", model.fields().date());
		models.setFocus();
		return area;
	}

	private Text field(Composite rows, String label, String name, String value) {
		label(rows, label);
		Text text = WidgetIds.tag(new Text(rows, SWT.BORDER | SWT.SINGLE), name);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.setText(value);
		text.addModifyListener(event -> changed());
		return text;
	}

	private static void label(Composite rows, String text) {
		new Label(rows, SWT.NONE).setText(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, "Note It", true), "verified.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		say();
	}

	private void changed() {
		model.change(new Fields(models.getText(), bootCode.getText(), firmware.getText(), by.getText(), date.getText()));
		say();
	}

	private void say() {
		setErrorMessage(model.problem().orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(model.problem().isEmpty());
	}

	/** @return what is to be noted */
	public VerifiedOn verified() {
		return model.verified();
	}
}
