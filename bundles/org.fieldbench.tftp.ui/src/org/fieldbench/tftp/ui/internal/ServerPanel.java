/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.ui.Icons;
import org.fieldbench.ui.MessageLine;
import org.fieldbench.ui.Signal;
import org.fieldbench.ui.WidgetIds;

/** The upper part of the server view: state, where to listen, what to key in on the phone. */
final class ServerPanel {

	private final Label icon;
	private final Label state;
	private final Label served;
	private final ListenStrip listen;
	private final KeypadCard keypad;
	private final MessageLine message;

	ServerPanel(Composite parent, Runnable start, Runnable stop) {
		Composite panel = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(panel);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
		Composite left = new Composite(panel, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
		icon = new Label(left, SWT.NONE);
		state = WidgetIds.tag(new Label(left, SWT.NONE), "server.state");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
		served = WidgetIds.tag(new Label(left, SWT.NONE), "server.served");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(served);
		keypad = new KeypadCard(panel);
		listen = new ListenStrip(panel, start, stop, () -> keypad.show(address().keypad()));
		listen.offer(AddressChoices.of(List.of()));
		message = WidgetIds.tag(new MessageLine(panel), "server.message");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(message);
	}

	void setFocus() {
		listen.setFocus();
	}

	AddressChoice address() {
		return listen.address();
	}

	/** @return as typed */
	String port() {
		return listen.port();
	}

	void offer(List<AddressChoice> choices) {
		listen.offer(choices);
		keypad.show(address().keypad());
	}

	/** @param key of an address, as remembered */
	void choose(String key, int port) {
		listen.choose(key, port);
	}

	void show(ServerDesk desk) {
		Optional<InetSocketAddress> address = desk.address();
		icon.setImage(Icons.image(ServerPanel.class, address.isPresent() ? "running" : "stopped"));
		state.setText(desk.state());
		String serves = "Serves: " + desk.served();
		served.setText(serves.replace("&", "&&"));
		served.setToolTipText(serves);
		listen.enable(address.isPresent(), desk.busy());
		say(desk.error(), address);
		icon.getParent().layout(true);
	}

	private void say(Optional<String> error, Optional<InetSocketAddress> address) {
		int port = address.map(InetSocketAddress::getPort).orElse(ServerSettings.STANDARD_PORT);
		if (error.isPresent()) {
			message.say(Signal.BAD, error.get());
		} else if (port != ServerSettings.STANDARD_PORT) {
			message.say(Signal.INFO, "Phones ask on port " + ServerSettings.STANDARD_PORT + ". Port " + port
					+ " is for clients that can be told so.");
		} else if (!message.message().isEmpty()) {
			message.clear();
		}
	}
}
