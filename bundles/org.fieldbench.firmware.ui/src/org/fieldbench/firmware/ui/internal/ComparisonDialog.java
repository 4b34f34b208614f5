/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.firmware.EntryChange;
import org.fieldbench.firmware.EntryChange.Kind;
import org.fieldbench.firmware.FirmwareComparison;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** What differs between two firmware bundles; stays open beside the workbench. */
final class ComparisonDialog extends TitledDialog {

	private static final int SWAP = IDialogConstants.CLIENT_ID + 1;
	private static final Point SIZE = new Point(860, 460);

	private FirmwareComparison comparison;
	private Label bundles;
	private Label summary;
	private Button same;
	private TableViewer changes;

	ComparisonDialog(Shell shell, FirmwareComparison comparison) {
		super(shell, "Comparison of Firmware Bundles", SWT.MODELESS, SIZE);
		this.comparison = comparison;
	}

	@Override
	protected void fill(Composite area) {
		bundles = label(area, "comparison.bundles");
		summary = label(area, "comparison.summary");
		changes = new ColumnTable<EntryChange>(area, SWT.MULTI, List.of(ChangeColumn.values()), (column, change) -> null).viewer();
		WidgetIds.tag(changes.getTable(), "comparison.changes");
		same = WidgetIds.tag(new Button(area, SWT.CHECK), "comparison.same");
		same.setText("Show files that stayed the &same");
		same.addListener(SWT.Selection, event -> show());
		show();
	}

	private static Label label(Composite parent, String id) {
		Label label = WidgetIds.tag(new Label(parent, SWT.WRAP), id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, SWAP, "S&wap", false), "comparison.swap");
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "comparison.close");
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == SWAP) {
			comparison = FirmwareComparison.of(comparison.after(), comparison.before());
			show();
		} else {
			super.buttonPressed(id);
		}
	}

	private void show() {
		bundles.setText("Before: " + name(comparison.before()) + "\nAfter: " + name(comparison.after()));
		summary.setText(comparison.summary());
		changes.setInput(comparison.changes().stream().filter(change -> same.getSelection() || change.kind() != Kind.SAME).toList());
	}

	/** An ampersand in a label would underline the next letter. */
	private static String name(FirmwareReport report) {
		return report.file().toString().replace("&", "&&");
	}
}
