/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.ui.WidgetIds;

/** Which file it is, its hash, and, in an editor, for which model it is judged. */
final class FileStrip {

	private static final int SHARE = 40;

	private final Composite strip;
	private final Text name;
	private final Text hash;
	private Optional<Combo> model = Optional.empty();
	private final List<Optional<String>> choices = new ArrayList<>();

	/** @param id starts the names of the widgets, e.g. "firmware" */
	FileStrip(Composite parent, String id) {
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		name = field("File:", id + ".file", 3);
		hash = field("SHA-256:", id + ".sha256", 2);
	}

	Composite control() {
		return strip;
	}

	/** Lets the model be chosen. @param choose hears which; empty for all of them */
	void offerModels(List<PhoneModel> models, Consumer<Optional<String>> choose) {
		label("&Model:");
		Combo combo = WidgetIds.tag(new Combo(strip, SWT.READ_ONLY | SWT.DROP_DOWN), "firmware.model");
		combo.setToolTipText("Judge the firmware bundle for one phone model, or for all of them");
		offer(combo, Optional.empty(), "All models");
		models.forEach(one -> offer(combo, Optional.of(one.getId()), one.getName()));
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose.accept(choices.get(combo.getSelectionIndex()))));
		model = Optional.of(combo);
	}

	void show(FirmwareReport report) {
		put(name, report.file().getFileName().toString(), report.file().toString());
		put(hash, report.sha256(), report.sha256());
	}

	void show(FirmwareReport report, InspectionRequest request) {
		show(report);
		model.ifPresent(combo -> combo.select(Math.max(0, choices.indexOf(request.model()))));
	}

	private void offer(Combo combo, Optional<String> id, String text) {
		choices.add(id);
		combo.add(text);
	}

	private Text field(String title, String id, int share) {
		label(title);
		Text text = WidgetIds.tag(new Text(strip, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(share * SHARE, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void label(String title) {
		Label label = new Label(strip, SWT.NONE);
		label.setText(title);
	}

	private static void put(Text field, String text, String toolTip) {
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
		field.setToolTipText(toolTip);
	}
}
