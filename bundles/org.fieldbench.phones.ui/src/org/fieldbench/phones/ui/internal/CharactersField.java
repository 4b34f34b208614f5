/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.phones.ui.internal.Reading.Characters;
import org.fieldbench.ui.WidgetIds;

/** Which characters count: shows those that the rule takes, until the engineer says otherwise. */
final class CharactersField {

	private static final int MOST = 99;
	private static final int PARTS = 4;

	private final Spinner first;
	private final Spinner last;
	private final Button rule;
	private Characters byRule = new Characters(1, 1);
	private boolean overridden;

	/** @param changed runs when the engineer says something else */
	CharactersField(Composite parent, Runnable changed) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(PARTS).spacing(5, 0).applyTo(row);
		first = spinner(row, "phones.decoder.first", "First character of the version, counted from 1");
		new Label(row, SWT.NONE).setText("to");
		last = spinner(row, "phones.decoder.last", "Last character of the version");
		rule = WidgetIds.tag(new Button(row, SWT.PUSH), "phones.decoder.rule");
		rule.setText("By the R&ule");
		rule.setToolTipText("Takes the characters that the catalog names again");
		rule.setEnabled(false);
		rule.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> override(false, changed)));
		first.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> override(true, changed)));
		last.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> override(true, changed)));
	}

	/** Goes back to the rule of a scheme. @param scheme null when none is known */
	void reset(VersionScheme scheme) {
		overridden = false;
		rule.setEnabled(false);
		boolean positions = scheme != null && scheme.getPattern() == null;
		byRule = new Characters(positions ? scheme.getFirstCharacter() : 1, positions ? scheme.getLastCharacter() : 1);
		show(byRule);
	}

	/** Shows what the rule took. */
	void show(Characters taken) {
		if (!overridden) {
			first.setSelection(taken.first());
			last.setSelection(taken.last());
		}
	}

	/** @return whether the engineer's word counts */
	boolean overridden() {
		return overridden;
	}

	Characters characters() {
		return new Characters(first.getSelection(), Math.max(first.getSelection(), last.getSelection()));
	}

	private void override(boolean byHand, Runnable changed) {
		overridden = byHand;
		rule.setEnabled(byHand);
		show(byRule);
		changed.run();
	}

	private static Spinner spinner(Composite row, String id, String toolTip) {
		Spinner spinner = WidgetIds.tag(new Spinner(row, SWT.BORDER), id);
		spinner.setValues(1, 1, MOST, 0, 1, 2);
		spinner.setToolTipText(toolTip);
		return spinner;
	}
}
