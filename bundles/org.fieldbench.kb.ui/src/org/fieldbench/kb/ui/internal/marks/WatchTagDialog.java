/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** Asks which tags are to be watched. */
final class WatchTagDialog extends TitledDialog {

	private static final int WIDTH = 340;
	private static final int HEIGHT = 160;

	private final WatchTagModel model;
	private Text other;

	WatchTagDialog(Shell shell, WatchTagModel model) {
		super(shell, "Watch Tags");
		this.model = model;
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 6).applyTo(area);
		new Label(area, SWT.NONE).setText("&Tell me when articles with one of these tags change:");
		Table tags = WidgetIds.tag(new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL), "watch.tags");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tags);
		model.offered().forEach(tag -> item(tags, tag));
		tags.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
				model.want(item.getText(), item.getChecked());
			}
		});
		new Label(area, SWT.NONE).setText("&Another tag:");
		other = WidgetIds.tag(new Text(area, SWT.BORDER | SWT.SINGLE), "watch.other");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(other);
	}

	private void item(Table tags, String tag) {
		TableItem item = new TableItem(tags, SWT.NONE);
		item.setText(tag);
		item.setChecked(model.isWanted(tag));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, "Watch", true), "watch.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		model.want(other.getText(), true);
		super.okPressed();
	}
}
