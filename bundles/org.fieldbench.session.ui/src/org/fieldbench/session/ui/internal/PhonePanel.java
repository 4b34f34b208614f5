/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.fieldbench.session.phone.KeyNames;
import org.fieldbench.tftp.Transfer;
import org.fieldbench.ui.WidgetIds;

/** The virtual phone: what its display shows, which keys are pressed, what it fetches. A drawing aid, and says so. */
final class PhonePanel {

	private static final int LARGER = 2;
	private static final int HUNDRED_PERCENT = 100;

	private final Label display;
	private final Label keys;
	private final Label transfer;
	private final ProgressBar bar;

	PhonePanel(Composite parent) {
		Group phone = new Group(parent, SWT.NONE);
		phone.setText("Virtual phone (illustrative)");
		GridLayoutFactory.swtDefaults().spacing(4, 2).applyTo(phone);
		display = display(phone);
		keys = line(phone, "rehearsal.keys");
		transfer = line(phone, "rehearsal.transfer");
		bar = WidgetIds.tag(new ProgressBar(phone, SWT.HORIZONTAL), "rehearsal.bar");
		bar.setMaximum(HUNDRED_PERCENT);
		bar.setToolTipText("How much of the file the phone has received");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
	}

	void show(RehearsalState state) {
		put(display, state.display().isBlank() ? "\u2014" : state.display());
		display.setToolTipText(truth(state));
		put(keys, state.keys().isBlank() ? "No key pressed" : "Last pressed: " + KeyNames.inWords(state.keys()));
		String fetched = state.transfer().map(PhonePanel::words).orElse("Nothing fetched yet");
		put(transfer, fetched);
		transfer.setToolTipText(fetched);
		bar.setSelection(state.transfer().map(Transfer::percent).orElse(0));
	}

	private static String truth(RehearsalState state) {
		return state.illustrative() ? "Illustrative: the real words are not known" : "The words are those of the article";
	}

	private static String words(Transfer transfer) {
		String done = transfer.percent() < 0 ? transfer.bytes() + " bytes" : transfer.percent() + " %";
		return switch (transfer.state()) {
		case RUNNING -> "Fetching " + transfer.requestedName() + ": " + done;
		case COMPLETE -> "Fetched " + transfer.requestedName();
		case FAILED -> "Cut off: " + transfer.requestedName() + " at " + done;
		};
	}

	private static Label display(Composite phone) {
		Composite frame = new Composite(phone, SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		Label text = WidgetIds.tag(new Label(frame, SWT.WRAP), "rehearsal.display");
		ResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		text.setFont(fonts.create(FontDescriptor.createFrom(JFaceResources.getTextFont()).increaseHeight(LARGER)));
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static Label line(Composite phone, String id) {
		Label label = WidgetIds.tag(new Label(phone, SWT.NONE), id);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void put(Label label, String text) {
		String escaped = text.replace("&", "&&");
		if (!label.getText().equals(escaped)) {
			label.setText(escaped);
			label.requestLayout();
		}
	}
}
