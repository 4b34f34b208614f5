/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.session.RehearsalRequest;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** How the virtual phone comes out of the box; while somebody practises, the buttons that are not on it. */
final class PracticeSetup {

	private static final String UNPLUG = "Pull the &Power";
	private static final String PLUG_IN = "Plug &In";

	private final Composite before;
	private final Composite during;
	private final Button practise;
	private final Button serve;
	private final Button power;
	private final Text installed;
	private final Button damaged;

	PracticeSetup(Composite parent, PracticePanel panel) {
		before = row(parent);
		installed = installed(before);
		damaged = WidgetIds.tag(new Button(before, SWT.CHECK), "practice.damaged");
		damaged.setText("Boot record &damaged");
		damaged.setToolTipText("An earlier firmware corrupted it: after the update the phone asks FIX? YES=1, NO=0");
		practise = button(before, "&Practise", "practise", "Take the virtual phone and do it yourself", panel::practise);
		during = row(parent);
		serve = button(during, "&Serve", "serve", "Serve the firmware bundle over TFTP on this computer", panel::serve);
		power = button(during, UNPLUG, "power", "Pull the phone's plug, or plug it in again; at any time", panel::power);
		button(during, "Re&boot", "reboot", "Pull the plug and plug it in again", panel::reboot);
		button(during, "&End", "end", "Put the phone away", panel::end);
		put(during, false);
	}

	String installed() {
		return installed.getText();
	}

	boolean damaged() {
		return damaged.getSelection();
	}

	/** @param ready whether it can begin */
	void show(boolean ready, boolean running, boolean serving, boolean powered) {
		practise.setEnabled(ready && !running);
		serve.setEnabled(running && !serving);
		String words = powered ? UNPLUG : PLUG_IN;
		if (!words.equals(power.getText())) {
			power.setText(words);
			power.requestLayout();
		}
		put(before, !running);
		put(during, running);
	}

	private static void put(Composite row, boolean visible) {
		GridData data = (GridData) row.getLayoutData();
		if (data.exclude == visible) {
			data.exclude = !visible;
			row.setVisible(visible);
			row.requestLayout();
		}
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
		RowLayout wrapping = new RowLayout();
		wrapping.center = true;
		wrapping.marginLeft = 0;
		wrapping.marginTop = 0;
		wrapping.marginBottom = 0;
		wrapping.spacing = 6;
		row.setLayout(wrapping);
		return row;
	}

	private static Text installed(Composite row) {
		Composite pair = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(pair);
		new Label(pair, SWT.NONE).setText("&Boot code:");
		Text text = WidgetIds.tag(new Text(pair, SWT.BORDER), "practice.installed");
		text.setToolTipText("Boot code version on the phone at the start");
		GridDataFactory.fillDefaults().hint(32, SWT.DEFAULT).applyTo(text);
		text.setText(RehearsalRequest.DEFAULT_INSTALLED);
		return text;
	}

	private static Button button(Composite row, String text, String icon, String toolTip, Runnable action) {
		Button button = WidgetIds.tag(new Button(row, SWT.PUSH), "practice." + icon);
		button.setText(text);
		button.setImage(Icons.image(PracticeSetup.class, icon));
		button.setToolTipText(toolTip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}
}
