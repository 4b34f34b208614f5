/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.fieldbench.session.inventory.ChangePlan;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.PhoneField;
import org.fieldbench.session.inventory.PlannedChange;
import org.fieldbench.session.inventory.Suggestion;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.WidgetIds;

/** The clients that the TFTP server saw and that are not known: to add, or not to hear of again. */
final class SuggestionsDialog extends PlanDialog {

	private static final int DISMISS = IDialogConstants.CLIENT_ID + 1;
	private static final Point SIZE = new Point(720, 400);

	private TableViewer table;

	SuggestionsDialog(KnownPhonesView view, Shell shell) {
		super(view, shell, "Phones Seen by the Server", "Add Selected", SIZE);
	}

	@Override
	void ask(Composite area) {
		label(area, "known.suggestions.intro").setText("These clients asked the TFTP server, and no phone here has their MAC or address."
				+ " They need not be phones: none is added by itself.");
		table = new ColumnTable<Suggestion>(area, SWT.MULTI, List.of(SuggestionColumn.values()), (column, seen) -> null).viewer();
		WidgetIds.tag(table.getTable(), "known.suggestions");
		table.addSelectionChangedListener(event -> allowOk(!table.getStructuredSelection().isEmpty()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		WidgetIds.tag(createButton(parent, DISMISS, "&Do Not Suggest", false), "known.suggestions.dismiss");
		super.createButtonsForButtonBar(parent);
		load();
	}

	private void load() {
		try {
			table.setInput(view().inventory().suggestions());
			allowOk(false);
		} catch (InventoryException e) {
			sayBad(e.getMessage());
		}
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == DISMISS) {
			dismiss();
		} else {
			super.buttonPressed(id);
		}
	}

	private void dismiss() {
		try {
			for (Suggestion seen : selected()) {
				view().inventory().dismiss(seen);
			}
			load();
			view().reload();
		} catch (InventoryException e) {
			sayBad(e.getMessage());
		}
	}

	@SuppressWarnings("unchecked") // the input holds nothing else
	private List<Suggestion> selected() {
		return table.getStructuredSelection().toList();
	}

	@Override
	ChangePlan plan() throws InventoryException {
		List<PlannedChange> changes = new java.util.ArrayList<>();
		for (Suggestion seen : selected()) {
			Map<PhoneField, String> values = new EnumMap<>(PhoneField.class);
			values.put(PhoneField.ADDRESS, seen.address());
			seen.mac().ifPresent(mac -> values.put(PhoneField.MAC, mac));
			changes.addAll(view().inventory().planAdd(values).changes());
		}
		return new ChangePlan("seen by the TFTP server", changes);
	}
}
