/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.HowRead;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.ui.Refresh;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.TabLeaves;
import org.fieldbench.ui.WidgetIds;

/** Adds or edits one phone. */
final class PhoneDialog extends PlanDialog {

	private static final Point SIZE = new Point(620, 620);
	private static final int NOTES_HEIGHT = 70;

	private final PhoneForm form;
	private final Map<PhoneField, Control> fields = new EnumMap<>(PhoneField.class);
	private boolean filling;
	/** What came of the text from VERSION INFO. */
	private String outcome = "";
	private Refresh check;

	PhoneDialog(KnownPhonesView view, Shell shell, PhoneForm form) {
		super(view, shell, form.adds() ? "Add Phone" : "Edit Phone", form.adds() ? "Add" : "Save", SIZE);
		this.form = form;
	}

	@Override
	void ask(Composite area) {
		Composite grid = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 5).applyTo(grid);
		for (PhoneField field : PhoneField.values()) {
			add(grid, field);
			if (field == PhoneField.SITE) {
				addDecoder(grid);
			}
		}
		check = Refresh.of(grid, this::check);
	}

	private void add(Composite grid, PhoneField field) {
		Label label = new Label(grid, SWT.NONE);
		label.setText(field.title());
		Control control = switch (field) {
		case MODEL -> combo(grid, field, form.models(), SWT.DROP_DOWN);
		case BOOT_CODE_HOW, FIRMWARE_HOW -> combo(grid, field, Arrays.stream(HowRead.values()).map(HowRead::text).toArray(String[]::new), SWT.DROP_DOWN);
		default -> text(grid, field);
		};
		WidgetIds.tag(control, "known.field." + field.name());
		fields.put(field, control);
	}

	private Control text(Composite grid, PhoneField field) {
		boolean lines = field == PhoneField.NOTES;
		Text text = TabLeaves.of(new Text(grid, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE)));
		GridDataFactory.fillDefaults().grab(true, lines).hint(200, lines ? NOTES_HEIGHT : SWT.DEFAULT).applyTo(text);
		text.setText(form.value(field));
		text.setMessage(switch (field) {
		case MAC -> "Any usual spelling, e.g. 0011.22aa.bbcc";
		case ADDRESS -> "IP address or name; needed only while no MAC is known";
		case BOOT_CODE_READ, FIRMWARE_READ -> "Year-month-day";
		default -> "";
		});
		text.addModifyListener(event -> typed(field, text.getText()));
		return text;
	}

	private Control combo(Composite grid, PhoneField field, String[] choices, int style) {
		Combo combo = new Combo(grid, style);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.setItems(choices);
		combo.setText(form.value(field));
		combo.addModifyListener(event -> typed(field, combo.getText()));
		return combo;
	}

	private void addDecoder(Composite grid) {
		new Label(grid, SWT.NONE).setText("VERSION INFO");
		Text shown = WidgetIds.tag(new Text(grid, SWT.BORDER), "known.field.shown");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
		shown.setMessage("What the phone shows there; the boot code is taken out of it");
		shown.addModifyListener(event -> {
			outcome = shown.getText().isBlank() ? "" : form.decode(shown.getText());
			fillIn();
			say(Signal.INFO, outcome);
		});
	}

	private void typed(PhoneField field, String text) {
		if (!filling) {
			form.type(field, text);
			fillIn();
			check.request();
		}
	}

	/** Shows what a typed version brought with it. */
	private void fillIn() {
		filling = true;
		fields.forEach((field, control) -> {
			if (control instanceof Text text && !text.getText().equals(form.value(field))) {
				text.setText(form.value(field));
			} else if (control instanceof Combo combo && !combo.getText().equals(form.value(field))) {
				combo.setText(form.value(field));
			}
		});
		filling = false;
	}

	private void check() {
		try {
			ChangePlan plan = form.plan();
			if (plan.refusals().isEmpty()) {
				say(Signal.INFO, outcome);
			} else {
				sayBad(String.join(" ", plan.refusals()));
			}
			allowOk(plan.refusals().isEmpty());
		} catch (InventoryException e) {
			sayBad(e.getMessage());
		}
	}

	@Override
	ChangePlan plan() throws InventoryException {
		return form.plan();
	}
}
