/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.function.BiFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** Reads the boot code version out of what a phone shows. The version taken can be overridden. */
final class DecoderPanel {

	private static final int COLUMNS = 3;
	private static final int VERSION_WIDTH = 60;

	private final Text shown;
	private final Text version;
	private final Label taken;
	private final MessageLine meaning;
	private final MessageLine action;
	private PhoneModel model;
	private boolean filling;

	DecoderPanel(Composite parent) {
		Composite panel = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 4).applyTo(panel);
		new Label(panel, SWT.NONE).setText("VERSION INFO shows");
		shown = text(panel, "phones.decoder.shown", "All of it, as on the display");
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(shown);
		new Label(panel, SWT.NONE).setText("Boot code version");
		version = text(panel, "phones.decoder.version", "");
		version.setToolTipText("Filled from the characters that the rule takes. If those are wrong, type the version here.");
		GridDataFactory.swtDefaults().hint(VERSION_WIDTH, SWT.DEFAULT).applyTo(version);
		taken = WidgetIds.tag(new Label(panel, SWT.NONE), "phones.decoder.taken");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(taken);
		meaning = line(panel, "phones.decoder.meaning");
		action = line(panel, "phones.decoder.action");
		shown.addModifyListener(event -> read(Reading::ofShown, shown));
		version.addModifyListener(event -> read(Reading::ofVersion, version));
	}

	/** Decodes for another model from now on. */
	void use(PhoneModel chosen) {
		model = chosen;
		read(Reading::ofShown, shown);
	}

	private void read(BiFunction<PhoneModel, String, Reading> reader, Text typed) {
		if (model != null && !filling) {
			show(reader.apply(model, typed.getText()), typed == shown);
		}
	}

	private void show(Reading reading, boolean fillVersion) {
		if (fillVersion) {
			filling = true;
			version.setText(reading.version());
			filling = false;
		}
		taken.setText(reading.taken().isEmpty() ? "" : "taken from " + reading.taken());
		meaning.say(reading.signal(), reading.meaning());
		if (reading.action().isEmpty()) {
			action.clear();
		} else {
			action.say(Signal.INFO, reading.action());
		}
		shown.getShell().layout(new Control[] { meaning, action });
	}

	private static Text text(Composite parent, String id, String hint) {
		Text text = WidgetIds.tag(new Text(parent, SWT.BORDER | SWT.SINGLE), id);
		text.setMessage(hint);
		return text;
	}

	private static MessageLine line(Composite parent, String id) {
		MessageLine line = WidgetIds.tag(new MessageLine(parent), id);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(line);
		return line;
	}
}
