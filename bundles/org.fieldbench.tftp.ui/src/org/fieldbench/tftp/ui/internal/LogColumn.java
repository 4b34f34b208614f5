/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.function.Function;

import org.fieldbench.tftp.ServerEvent;
import org.fieldbench.tftp.text.EventText;

/** The columns of the log. */
public enum LogColumn {
	TIME("Time", 14, EventText::time), SEVERITY("Severity", 13, event -> EventText.word(event.severity())),
	CLIENT("Client", 20, EventText::client), TEXT("What happened", 53, ServerEvent::text);

	private final String title;
	private final int weight;
	private final Function<ServerEvent, String> text;

	LogColumn(String title, int weight, Function<ServerEvent, String> text) {
		this.title = title;
		this.weight = weight;
		this.text = text;
	}

	public String title() {
		return title;
	}

	/** @return its share of the width, of a hundred */
	public int weight() {
		return weight;
	}

	public String text(ServerEvent event) {
		return text.apply(event);
	}
}
