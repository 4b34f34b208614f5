/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

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

/** Reads the boot code version out of what a phone shows. The characters taken, and the version itself, can be overridden. */
final class DecoderPanel {

	private static final int COLUMNS = 2;
	private static final int VERSION_WIDTH = 60;

	private final Consumer<Optional<String>> onVersion;
	private final Text shown;
	private final Text version;
	private final Label taken;
	private final CharactersField characters;
	private final MessageLine meaning;
	private final MessageLine action;
	private PhoneModel model;
	private boolean filling;

	/** @param onVersion hears of the version that the phone has; empty while none is known */
	DecoderPanel(Composite parent, Consumer<Optional<String>> onVersion) {
		this.onVersion = onVersion;
		Composite panel = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 4).applyTo(panel);
		new Label(panel, SWT.NONE).setText("&VERSION INFO shows");
		shown = text(panel, "phones.decoder.shown", "All of it, as on the display");
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(shown);
		new Label(panel, SWT.NONE).setText("&Characters");
		characters = new CharactersField(panel, this::readShown);
		new Label(panel, SWT.NONE).setText("&Boot code version");
		Composite pair = new Composite(panel, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(pair);
		version = text(pair, "phones.decoder.version", "");
		version.setToolTipText("From the characters that are taken. If you know better, type it here.");
		GridDataFactory.swtDefaults().hint(VERSION_WIDTH, SWT.DEFAULT).applyTo(version);
		taken = WidgetIds.tag(new Label(pair, SWT.WRAP), "phones.decoder.taken");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(VERSION_WIDTH, SWT.DEFAULT).applyTo(taken);
		meaning = line(panel, "phones.decoder.meaning");
		action = line(panel, "phones.decoder.action");
		shown.addModifyListener(event -> readShown());
		version.addModifyListener(event -> readVersion());
	}

	/** Decodes for another model from now on. */
	void use(PhoneModel chosen) {
		model = chosen;
		characters.reset(chosen.getScheme());
		readShown();
	}

	/** Shows a version that is known of some phone, in place of what was typed. */
	void know(String known, String whose) {
		filling = true;
		shown.setText("");
		version.setText(known);
		filling = false;
		show(Reading.ofKnown(model, known, whose));
	}

	private void readShown() {
		if (model != null && !filling) {
			Reading reading = characters.overridden() ? Reading.ofCharacters(model, shown.getText(), characters.characters())
					: Reading.ofShown(model, shown.getText());
			reading.place().ifPresent(characters::show);
			filling = true;
			version.setText(reading.version());
			filling = false;
			show(reading);
		}
	}

	private void readVersion() {
		if (model != null && !filling) {
			show(Reading.ofVersion(model, version.getText()));
		}
	}

	private void show(Reading reading) {
		taken.setText(reading.taken().replace("&", "&&"));
		taken.setToolTipText(reading.taken());
		meaning.say(reading.signal(), reading.meaning());
		if (reading.action().isEmpty()) {
			action.clear();
		} else {
			action.say(Signal.INFO, reading.action());
		}
		onVersion.accept(Optional.of(reading.version()).filter(known -> !known.isEmpty()));
		shown.getShell().layout(new Control[] { taken, meaning, action });
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
