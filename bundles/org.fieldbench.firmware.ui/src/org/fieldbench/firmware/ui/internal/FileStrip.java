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

/** Which file it is, its hash, and for which model it is judged. */
final class FileStrip {

	private final Text name;
	private final Text hash;
	private final Combo model;
	private final List<Optional<String>> choices = new ArrayList<>();

	FileStrip(Composite parent, List<PhoneModel> models, Consumer<Optional<String>> chooseModel) {
		Composite strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		name = field(strip, "File:", "firmware.file", 3);
		hash = field(strip, "SHA-256:", "firmware.sha256", 2);
		label(strip, "&Model:");
		model = WidgetIds.tag(new Combo(strip, SWT.READ_ONLY | SWT.DROP_DOWN), "firmware.model");
		model.setToolTipText("Judge the firmware bundle for one phone model, or for all of them");
		offer(Optional.empty(), "All models");
		models.forEach(one -> offer(Optional.of(one.getId()), one.getName()));
		model.select(0);
		model.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> chooseModel.accept(choices.get(model.getSelectionIndex()))));
	}

	void show(FirmwareReport report, Optional<InspectionRequest> request) {
		put(name, report.file().getFileName().toString(), report.file().toString());
		put(hash, report.sha256(), report.sha256());
		model.select(Math.max(0, choices.indexOf(request.flatMap(InspectionRequest::model))));
	}

	private void offer(Optional<String> id, String text) {
		choices.add(id);
		model.add(text);
	}

	private static Text field(Composite strip, String title, String id, int share) {
		label(strip, title);
		Text text = WidgetIds.tag(new Text(strip, SWT.READ_ONLY), id);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(share * 40, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static void label(Composite strip, String title) {
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
