/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.known;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.session.inventory.InventoryException;
import org.fieldbench.session.inventory.KnownPhone;
import org.fieldbench.session.inventory.PhoneChange;
import org.fieldbench.session.inventory.PhoneInventory;
import org.fieldbench.ui.ColumnTable;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** What is known of the selected phone, and its history. */
final class DetailsPanel {

	private final PhoneInventory inventory;
	private final Label title;
	private final Label text;
	private final MessageLine state;
	private final TableViewer history;

	DetailsPanel(Composite parent, PhoneInventory inventory) {
		this.inventory = inventory;
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 0).spacing(0, 4).applyTo(page);
		title = WidgetIds.tag(wrapped(page), "known.details.title");
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		text = WidgetIds.tag(wrapped(page), "known.details.text");
		state = WidgetIds.tag(new MessageLine(page), "known.details.state");
		history = new ColumnTable<PhoneChange>(page, SWT.MULTI, List.of(HistoryColumn.values()), (column, change) -> null).viewer();
		WidgetIds.tag(history.getTable(), "known.history");
		show(List.of());
	}

	private static Label wrapped(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	void show(List<KnownPhone> phones) {
		if (phones.size() == 1) {
			show(phones.get(0));
		} else {
			say(phones.isEmpty() ? "" : phones.size() + " phones are selected",
					phones.isEmpty() ? "Select a phone to see all that is known of it, and its history." : "Edit changes all of them.");
			state.clear();
			history.setInput(List.of());
		}
		text.getParent().layout(true, true);
	}

	private void show(KnownPhone phone) {
		say(phone.name(), DetailsText.of(phone));
		phone.band().ifPresentOrElse(band -> state.say(KnownColumn.signal(band), band.getMeaning() + " " + band.getAction()), state::clear);
		try {
			history.setInput(inventory.history(phone.id()));
		} catch (InventoryException e) {
			history.setInput(List.of());
			state.say(Signal.BAD, e.getMessage());
		}
	}

	private void say(String heading, String body) {
		title.setText(heading.replace("&", "&&"));
		text.setText(body.replace("&", "&&"));
	}
}
