/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

/** From which ports the server answers. */
public enum Listening {
	STANDARD("A port of its own for each transfer (standard)"),
	SINGLE_PORT("All from the port it listens on"),
	BOTH("Standard, and beside it a second port that answers from itself");

	private final String text;

	Listening(String text) {
		this.text = text;
	}

	/** @return for the user */
	public String text() {
		return text;
	}
}
