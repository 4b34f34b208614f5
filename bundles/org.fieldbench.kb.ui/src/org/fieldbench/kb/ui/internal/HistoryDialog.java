/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Revision;
import org.fieldbench.ui.AccessibleName;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TitledDialog;
import org.fieldbench.ui.WidgetIds;

/** The revisions of an article, what differs between two of them, and the way back to an earlier one. */
final class HistoryDialog extends TitledDialog {

	private static final int RESTORE = IDialogConstants.CLIENT_ID + 1;
	private static final Point SIZE = new Point(1040, 680);
	private static final int[] WEIGHTS = { 32, 68 };

	private final ArticleEditing editing;
	private final HistoryModel model;
	private TableViewer revisions;
	private DifferencePane difference;
	private Button restore;

	HistoryDialog(Shell shell, ArticleEditing editing, String id) {
		super(shell, "History of Article " + id, SWT.MODELESS, SIZE);
		this.editing = editing;
		model = new HistoryModel(editing, id);
	}

	@Override
	protected void fill(Composite area) {
		SashForm sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite above = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(above);
		addMessage(above, "history.message");
		revisions = new ColumnTable<Revision>(above, SWT.MULTI, List.of(RevisionColumn.values()), (column, revision) -> null).viewer();
		AccessibleName.give(WidgetIds.tag(revisions.getTable(), "history.revisions"), "Revisions");
		revisions.addSelectionChangedListener(event -> compare());
		difference = new DifferencePane(sash);
		sash.setWeights(WEIGHTS);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		restore = WidgetIds.tag(createButton(parent, RESTORE, "&Restore", false), "history.restore");
		restore.setEnabled(false);
		WidgetIds.tag(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "history.close");
		load();
	}

	private void load() {
		KbJob.of("Reading the history", editing, files -> model.load()).then(getShell(), this::show, this::sayBad).schedule();
	}

	private void show(List<Revision> all) {
		revisions.setInput(all);
		revisions.setSelection(new StructuredSelection(all.get(0)), true);
	}

	private void compare() {
		List<Revision> selected = selected();
		restore.setEnabled(model.canRestore(selected));
		KbJob.of("Comparing revisions", editing, files -> model.compare(selected)).then(getShell(), this::show, this::sayBad).schedule();
	}

	private void show(Optional<HistoryModel.Difference> found) {
		if (found.isEmpty()) {
			say(Signal.INFO, revisions.getTable().getItemCount() < 2 ? "The article has one revision; there is nothing to compare it with yet."
					: "This is the first revision. Select two, to compare them.");
			difference.show("", "", List.of());
		} else {
			say(found.get());
			difference.show(name(found.get().older()), name(found.get().newer()), found.get().rows());
		}
	}

	private void say(HistoryModel.Difference found) {
		if (found.isEmpty()) {
			say(Signal.INFO, "Revision " + found.older().number() + " and revision " + found.newer().number() + " are the same.");
		} else if (!found.older().attachments().equals(found.newer().attachments())) {
			say(Signal.INFO, AttachmentsChange.sentence(found.older().attachments(), found.newer().attachments()));
		} else {
			sayNothing();
		}
	}

	private static String name(Revision revision) {
		return "Revision " + revision.number() + " by " + revision.author() + revision.time().map(time -> ", " + RevisionColumn.local(time)).orElse("");
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == RESTORE) {
			Revision wanted = selected().get(0);
			KbJob.of("Restoring revision " + wanted.number(), editing, files -> model.restore(wanted)).then(getShell(), kept -> load(), this::sayBad).schedule();
		} else {
			super.buttonPressed(id);
		}
	}

	@SuppressWarnings("unchecked") // the table holds nothing else
	private List<Revision> selected() {
		return revisions.getStructuredSelection().toList();
	}
}
