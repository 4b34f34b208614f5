/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.kb.export.ExportException;
import org.fieldbench.kb.export.SiteField;
import org.fieldbench.kb.export.SiteValues;
import org.fieldbench.ui.WidgetIds;

/** Fields for the values of a site. */
final class SiteForm {

	private static final int WIDTH = 280;

	private final Map<SiteField, Text> fields = new EnumMap<>(SiteField.class);

	SiteForm(Composite parent, SiteValues values) {
		Composite rows = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		for (SiteField field : SiteField.values()) {
			new Label(rows, SWT.NONE).setText(field.label() + ":");
			Text text = WidgetIds.tag(new Text(rows, SWT.BORDER), "site." + field.key());
			text.setText(values.of(field).orElse(""));
			text.setTextLimit(SiteValues.LONGEST);
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
			fields.put(field, text);
		}
	}

	void enable(boolean wanted) {
		fields.values().forEach(text -> text.setEnabled(wanted));
	}

	SiteValues values() throws ExportException {
		SiteValues values = SiteValues.NONE;
		for (Map.Entry<SiteField, Text> field : fields.entrySet()) {
			values = values.with(field.getKey().key(), field.getValue().getText());
		}
		return values;
	}
}
