/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.WidgetIds;

/** Where to listen, and the buttons that start and stop. */
final class ListenStrip {

	private List<AddressChoice> choices = List.of();
	private String wanted = "";
	private final Combo address;
	private final Text port;
	private final Button start;
	private final Button stop;

	/** @param chosen runs when the user chose another address */
	ListenStrip(Composite parent, Runnable start, Runnable stop, Runnable chosen) {
		Composite strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(strip);
		label(strip, "&Address:");
		address = WidgetIds.tag(new Combo(strip, SWT.READ_ONLY | SWT.DROP_DOWN), "server.address");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(address);
		address.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			wanted = address().key();
			chosen.run();
		}));
		label(strip, "&Port:");
		port = WidgetIds.tag(new Text(strip, SWT.BORDER), "server.port");
		GridDataFactory.fillDefaults().hint(48, SWT.DEFAULT).applyTo(port);
		port.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> start.run()));
		this.start = button(strip, "St&art", "start", start);
		this.stop = button(strip, "S&top", "stop", stop);
	}

	void setFocus() {
		if (!start.setFocus()) {
			stop.setFocus();
		}
	}

	AddressChoice address() {
		return choices.get(Math.max(0, address.getSelectionIndex()));
	}

	String port() {
		return port.getText();
	}

	/** @param given not empty; what was chosen stays, and comes back when its adapter does */
	void offer(List<AddressChoice> given) {
		if (!given.equals(choices)) {
			choices = given;
			address.setItems(given.stream().map(AddressChoice::label).toArray(String[]::new));
			select();
		}
	}

	void choose(String key, int number) {
		wanted = key;
		select();
		port.setText(Integer.toString(number));
	}

	private void select() {
		address.select(Math.max(0, choices.stream().map(AddressChoice::key).toList().indexOf(wanted)));
	}

	void enable(boolean running, boolean busy) {
		address.setEnabled(!running && !busy);
		port.setEnabled(!running && !busy);
		start.setEnabled(!running && !busy);
		stop.setEnabled(running && !busy);
	}

	private static Button button(Composite strip, String text, String icon, Runnable action) {
		Button button = WidgetIds.tag(new Button(strip, SWT.PUSH), "server." + icon);
		button.setText(text);
		button.setImage(Icons.image(ListenStrip.class, icon));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	private static void label(Composite strip, String text) {
		Label label = new Label(strip, SWT.NONE);
		label.setText(text);
	}
}
