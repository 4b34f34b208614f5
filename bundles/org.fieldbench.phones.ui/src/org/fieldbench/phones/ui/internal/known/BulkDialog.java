/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Changes many phones at once, after showing what that does. */
final class BulkDialog extends PlanDialog {

	private static final Point SIZE = new Point(760, 640);

	private final BulkForm form;
	private Label summary;
	private PlanTable preview;
	private Refresh refresh;

	BulkDialog(KnownPhonesView view, Shell shell, BulkForm form) {
		super(view, shell, "Edit " + form.count() + " Phones", "Change All", SIZE);
		this.form = form;
	}

	@Override
	void ask(Composite area) {
		label(area, "known.bulk.intro").setText("Tick what is to become the same for all " + form.count() + " phones. An empty text clears.");
		Composite grid = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(grid);
		BulkForm.FIELDS.forEach(field -> add(grid, field));
		summary = label(area, "known.bulk.summary");
		preview = new PlanTable(area);
		refresh = Refresh.of(grid, this::preview);
	}

	private void add(Composite grid, PhoneField field) {
		Button tick = WidgetIds.tag(new Button(grid, SWT.CHECK), "known.tick." + field.name());
		tick.setText(field.title());
		Text text = WidgetIds.tag(new Text(grid, SWT.BORDER), "known.bulk." + field.name());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.setText(form.common(field));
		text.setMessage(form.differs(field) ? "different values" : "");
		text.setEnabled(false);
		tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			text.setEnabled(tick.getSelection());
			change(field, tick, text);
		}));
		text.addModifyListener(event -> change(field, tick, text));
	}

	private void change(PhoneField field, Button tick, Text text) {
		if (tick.getSelection()) {
			form.change(field, text.getText());
		} else {
			form.leave(field);
		}
		refresh.request();
	}

	private void preview() {
		try {
			ChangePlan plan = form.plan();
			String left = preview.show(plan.changes());
			summary.setText(plan.changes().isEmpty() ? "Nothing is ticked yet." : "What that does: " + plan.summary() + "." + left);
			allowOk(plan.writes());
			say(Signal.CAUTION, plan.writes() && !plan.refusals().isEmpty() ? "What is refused stays as it is." : "");
		} catch (InventoryException e) {
			sayBad(e.getMessage());
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		preview();
		return contents;
	}

	@Override
	ChangePlan plan() throws InventoryException {
		return form.plan();
	}
}
