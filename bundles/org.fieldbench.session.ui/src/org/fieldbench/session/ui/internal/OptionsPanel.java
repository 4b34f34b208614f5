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
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.ui.WidgetIds;

/** What to rehearse: the model, the phone's state, what goes wrong. */
final class OptionsPanel {

	private final List<RehearsalChoice> choices;
	private final Composite panel;
	private final Combo model;
	private final Text installed;
	private final Button application;
	private final Button fix;
	private final Button powerLoss;
	private final Spinner percent;

	/** @param changed runs when something else was chosen */
	OptionsPanel(Composite parent, List<RehearsalChoice> choices, Runnable changed) {
		this.choices = choices;
		panel = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		row.marginLeft = 0;
		row.spacing = 10;
		panel.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(panel);
		model = WidgetIds.tag(new Combo(labelled("&Model:"), SWT.READ_ONLY | SWT.DROP_DOWN), "rehearsal.model");
		choices.forEach(choice -> model.add(choice.model().getName()));
		model.select(0);
		installed = WidgetIds.tag(new Text(labelled("&Boot code on the phone:"), SWT.BORDER), "rehearsal.installed");
		GridDataFactory.fillDefaults().hint(32, SWT.DEFAULT).applyTo(installed);
		installed.setText(RehearsalRequest.DEFAULT_INSTALLED);
		application = check("&Application too", "rehearsal.application", "Take the application firmware as well as the boot code");
		fix = check("Ask to &fix", "rehearsal.fix", "The phone's boot record is damaged: it asks FIX? YES=1, NO=0");
		powerLoss = check("&Pull the plug at (%)", "rehearsal.powerLoss", "Shows what a loss of power while flashing does");
		percent = WidgetIds.tag(new Spinner(panel, SWT.BORDER), "rehearsal.percent");
		percent.setValues(50, 1, 99, 0, 1, 10);
		percent.setToolTipText("Percent of the boot code at which the plug is pulled");
		percent.setEnabled(false);
		powerLoss.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> percent.setEnabled(powerLoss.getSelection())));
		model.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		installed.addModifyListener(event -> changed.run());
	}

	void setFocus() {
		model.setFocus();
	}

	/** Chooses a model that the firmware bundle is for, unless one is chosen. @param models ids; empty for any */
	void suggest(List<String> models) {
		boolean suits = models.isEmpty() || choice().filter(choice -> models.contains(choice.model().getId())).isPresent();
		if (!suits) {
			choices.stream().filter(choice -> models.contains(choice.model().getId())).findFirst()
					.ifPresent(choice -> model.select(choices.indexOf(choice)));
		}
	}

	/** @return empty when no catalog has a model that can be rehearsed */
	Optional<RehearsalChoice> choice() {
		int index = model.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(choices.get(index));
	}

	RehearsalOptions options() {
		return new RehearsalOptions(choice().map(RehearsalChoice::alert).orElse(""),
				choice().map(choice -> choice.model().getId()).orElse(""), installed.getText(), application.getSelection(),
				fix.getSelection(), powerLoss.getSelection(), percent.getSelection());
	}

	void enable(boolean enabled) {
		if (panel.getEnabled() != enabled) {
			panel.setEnabled(enabled);
		}
	}

	private Button check(String text, String id, String toolTip) {
		Button button = WidgetIds.tag(new Button(panel, SWT.CHECK), id);
		button.setText(text);
		button.setToolTipText(toolTip);
		return button;
	}

	private Composite labelled(String text) {
		Composite pair = new Composite(panel, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
		new Label(pair, SWT.NONE).setText(text);
		return pair;
	}
}
