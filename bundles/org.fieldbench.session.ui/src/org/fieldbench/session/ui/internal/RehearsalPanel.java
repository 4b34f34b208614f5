/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** The widgets of the rehearsal view. */
final class RehearsalPanel {

	private static final int[] SHARES = { 66, 34 };

	private final OptionsPanel options;
	private final Button rehearse;
	private final Button cancel;
	private final ResultPanel result;
	private final StepsTable steps;
	private final PhonePanel phone;

	RehearsalPanel(Composite parent, List<RehearsalChoice> choices, RehearsalView view) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		options = new OptionsPanel(head, choices, view::choose);
		rehearse = button(head, "&Rehearse", "rehearse", "Rehearse with these options", view::rehearse);
		cancel = button(head, "&Cancel", "cancel", "End the rehearsal", view::cancel);
		result = new ResultPanel(parent);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		steps = new StepsTable(left);
		phone = new PhonePanel(sash);
		sash.setWeights(SHARES);
	}

	OptionsPanel options() {
		return options;
	}

	void setFocus() {
		options.setFocus();
	}

	void show(RehearsalState state, Optional<String> problem, String ready) {
		options.enable(!state.running());
		rehearse.setEnabled(!state.running() && problem.isEmpty());
		cancel.setEnabled(state.running());
		result.show(state, problem, ready);
		steps.show(state.steps());
		phone.show(state);
	}

	private static Button button(Composite parent, String text, String icon, String toolTip, Runnable action) {
		Button button = WidgetIds.tag(new Button(parent, SWT.PUSH), "rehearsal." + icon);
		button.setText(text);
		button.setImage(Icons.image(RehearsalPanel.class, icon));
		button.setToolTipText(toolTip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
