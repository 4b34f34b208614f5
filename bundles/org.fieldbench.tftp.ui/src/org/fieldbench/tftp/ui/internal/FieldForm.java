/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.TabLeaves;
import org.fieldbench.ui.WidgetIds;

/** Widgets for settings: what is typed is in the draft at once, and fields that do not matter are greyed. */
final class FieldForm {

	private static final int COLUMNS = 3;
	private static final int SHORT = 110;
	private static final int WIDE = 420;
	private static final int MARGIN = 12;

	private final SettingsDraft draft;
	private final Runnable changed;
	private final Map<SettingsField, List<Control>> controls = new EnumMap<>(SettingsField.class);
	private final List<Runnable> readers = new ArrayList<>();

	/** @param changed runs after each change */
	FieldForm(SettingsDraft draft, Runnable changed) {
		this.draft = draft;
		this.changed = changed;
	}

	/** Shows what is in the draft now. */
	void read() {
		readers.forEach(Runnable::run);
	}

	/** Greys the fields that do not matter. */
	void enable() {
		controls.forEach((field, its) -> its.forEach(control -> control.setEnabled(draft.matters(field))));
	}

	Composite page(TabFolder folder, String title) {
		Composite page = new Composite(folder, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(8, 8).applyTo(page);
		TabItem item = new TabItem(folder, SWT.NONE);
		item.setText(title);
		item.setControl(page);
		return page;
	}

	/** A sentence that explains. */
	void explain(Composite page, String sentence) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(WIDE, SWT.DEFAULT).applyTo(label);
	}

	/** A name and a field; something else stands behind it. */
	Text text(Composite page, SettingsField field, String name) {
		Label label = new Label(page, SWT.NONE);
		label.setText(name);
		Text text = tag(new Text(page, SWT.BORDER), field);
		GridDataFactory.fillDefaults().hint(SHORT, SWT.DEFAULT).applyTo(text);
		bind(field, text);
		own(field, label, text);
		return text;
	}

	/** @param unit what stands behind the field */
	void text(Composite page, SettingsField field, String name, String unit) {
		text(page, field, name);
		Label behind = new Label(page, SWT.WRAP);
		behind.setText(unit);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDE / 2, SWT.DEFAULT).applyTo(behind);
		own(field, behind);
	}

	/** Several lines over the whole width. */
	void lines(Composite page, SettingsField field) {
		Text text = TabLeaves.of(tag(new Text(page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), field));
		GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(WIDE, 110).applyTo(text);
		bind(field, text);
		own(field, text);
	}

	void check(Composite page, SettingsField field, String name) {
		Button button = tag(new Button(page, SWT.CHECK), field);
		button.setText(name);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
		readers.add(() -> button.setSelection(draft.isOn(field)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> put(field, Boolean.toString(button.getSelection()))));
		own(field, button);
	}

	/** A choice of one, all to be seen. @param value as the draft keeps it */
	void radio(Composite page, SettingsField field, String value, String name) {
		Button button = WidgetIds.tag(new Button(page, SWT.RADIO), id(field) + '.' + value.toLowerCase(Locale.ROOT));
		button.setText(name);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
		readers.add(() -> button.setSelection(draft.get(field).equals(value)));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (button.getSelection()) {
				put(field, value);
			}
		}));
	}

	/** Greys other controls together with a field. */
	void own(SettingsField field, Control... its) {
		controls.computeIfAbsent(field, any -> new ArrayList<>()).addAll(List.of(its));
	}

	private void bind(SettingsField field, Text text) {
		readers.add(() -> {
			if (!text.getText().equals(draft.get(field))) {
				text.setText(draft.get(field));
			}
		});
		text.addModifyListener(event -> put(field, text.getText()));
	}

	private void put(SettingsField field, String value) {
		draft.set(field, value);
		changed.run();
	}

	private static <W extends Control> W tag(W widget, SettingsField field) {
		return WidgetIds.tag(widget, id(field));
	}

	private static String id(SettingsField field) {
		return "settings." + field.name().toLowerCase(Locale.ROOT);
	}
}
