/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.catalog.editing.NewPhoneModel;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Asks which catalog to open. */
final class OpenCatalogDialog extends TitledDialog {

	private static final int BROWSE = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 640;
	private static final int HEIGHT = 220;

	private final List<CatalogChoice> choices;
	private ColumnTable<CatalogChoice> table;
	private CatalogInput chosen;

	OpenCatalogDialog(Shell shell, List<CatalogChoice> choices) {
		super(shell, "Open Catalog");
		this.choices = choices;
	}

	/** @return what the user wants to open; empty when nothing */
	Optional<CatalogInput> ask() {
		return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		table = new ColumnTable<>(area, SWT.SINGLE, Arrays.asList(ChoiceColumn.values()),
				(column, choice) -> column == ChoiceColumn.VENDOR ? Icons.image(OpenCatalogDialog.class, "catalog") : null);
		WidgetIds.tag(table.viewer().getTable(), "catalogs.choices");
		GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) table.viewer().getTable().getParent().getLayoutData()).hint(WIDTH, HEIGHT)
				.applyTo(table.viewer().getTable().getParent());
		table.viewer().setInput(choices);
		table.viewer().addDoubleClickListener(event -> okPressed());
		table.viewer().addSelectionChangedListener(event -> enable());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, BROWSE, "Browse…", false);
		createButton(parent, IDialogConstants.OK_ID, "Open", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		if (!choices.isEmpty()) {
			table.viewer().setSelection(new StructuredSelection(choices.get(0)));
		}
		enable();
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == BROWSE) {
			browse();
		} else {
			super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		if (table.viewer().getStructuredSelection().getFirstElement() instanceof CatalogChoice choice) {
			chosen = choice.input();
			super.okPressed();
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText("Open Catalog");
		dialog.setFilterNames(new String[] { "Catalogs (*" + NewPhoneModel.ENDING + ")", "All files" });
		dialog.setFilterExtensions(new String[] { "*" + NewPhoneModel.ENDING, "*" });
		String file = dialog.open();
		if (file != null) {
			chosen = CatalogInput.of(Path.of(file));
			setReturnCode(OK);
			close();
		}
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(!table.viewer().getSelection().isEmpty());
	}
}
