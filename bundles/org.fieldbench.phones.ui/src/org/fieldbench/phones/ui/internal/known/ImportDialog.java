/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.OnConflict;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Shows line by line what an import does, before it does it. */
final class ImportDialog extends PlanDialog {

	private static final Point SIZE = new Point(900, 600);

	private final ImportChoice choice;
	private Label summary;
	private PlanTable preview;
	private Button same;

	ImportDialog(KnownPhonesView view, Shell shell, ImportChoice choice) {
		super(view, shell, "Import Phones", "Import", SIZE);
		this.choice = choice;
	}

	@Override
	void ask(Composite area) {
		summary = label(area, "known.import.summary");
		label(area, "known.import.columns").setText("Columns: " + choice.columns().replace("&", "&&"));
		MessageLine leftOut = WidgetIds.tag(new MessageLine(area), "known.import.leftOut");
		if (!choice.leftOut().isEmpty()) {
			leftOut.say(Signal.CAUTION, choice.leftOut() + ".");
		}
		Composite ways = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(ways);
		new Label(ways, SWT.NONE).setText("Where the file and the list differ:");
		way(ways, "The &file replaces", OnConflict.REPLACE);
		way(ways, "The &list keeps", OnConflict.KEEP);
		preview = new PlanTable(area);
		same = WidgetIds.tag(new Button(area, SWT.CHECK), "known.import.same");
		same.setText("Show phones that stay the &same");
		same.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
	}

	private void way(Composite parent, String text, OnConflict way) {
		Button button = WidgetIds.tag(new Button(parent, SWT.RADIO), "known.import." + way);
		button.setText(text);
		button.setSelection(way == choice.onConflict());
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				choice.choose(way);
				show();
			}
		}));
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		show();
		return contents;
	}

	private void show() {
		ChangePlan plan = choice.plan().plan();
		String left = preview.show(choice.rows(same.getSelection()));
		summary.setText(choice.summary().replace("&", "&&") + left);
		allowOk(plan.writes());
		say(Signal.CAUTION, plan.refusals().isEmpty() ? "" : "Lines that are refused are left out.");
	}

	@Override
	ChangePlan plan() {
		return choice.plan().plan();
	}
}
