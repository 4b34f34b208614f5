/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.ChangeSet;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Takes back what was changed together, after showing what that does. */
final class UndoDialog extends PlanDialog {

	private static final Point SIZE = new Point(780, 460);
	private static final int MOST = 100;

	private final List<ChangeSet> sets;
	private Combo choice;
	private Label summary;
	private PlanTable preview;

	/** @param sets the newest first; not empty */
	UndoDialog(KnownPhonesView view, Shell shell, List<ChangeSet> sets) {
		super(view, shell, "Undo Change of Phones", "Undo", SIZE);
		this.sets = sets.subList(0, Math.min(MOST, sets.size()));
	}

	@Override
	void ask(Composite area) {
		label(area, "known.undo.intro").setText("Which change is to be taken back?");
		choice = WidgetIds.tag(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), "known.undo.change");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		choice.setItems(sets.stream().map(UndoDialog::text).toArray(String[]::new));
		choice.select(0);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
		summary = label(area, "known.undo.summary");
		preview = new PlanTable(area);
	}

	private static String text(ChangeSet set) {
		return set.id() + ":  " + set.how() + ", " + set.phones() + (set.phones() == 1 ? " phone, " : " phones, ") + Times.text(set.time()) + ", by "
				+ set.author();
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		show();
		return contents;
	}

	private void show() {
		try {
			ChangePlan plan = plan();
			String left = preview.show(plan.changes());
			summary.setText("What that does: " + plan.summary() + "." + left);
			allowOk(plan.writes());
			say(Signal.CAUTION, plan.refusals().isEmpty() ? "" : "What is refused stays as it is.");
		} catch (InventoryException e) {
			allowOk(false);
			sayBad(e.getMessage());
		}
	}

	@Override
	ChangePlan plan() throws InventoryException {
		return view().inventory().planUndo(sets.get(choice.getSelectionIndex()).id());
	}
}
