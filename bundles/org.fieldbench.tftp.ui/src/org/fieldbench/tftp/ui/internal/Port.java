/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.util.OptionalInt;

/** A UDP port as an engineer types it. */
public final class Port {

	private static final int HIGHEST = 65_535;

	static final String RULE = "The port must be a whole number from 0 to " + HIGHEST
			+ ". Phones ask on port 69; 0 takes any free port.";

	private Port() {
	}

	/** @return the port; empty when the text is none */
	public static OptionalInt parse(String text) {
		String digits = text.strip();
		if (!digits.matches("[0-9]{1,5}")) {
			return OptionalInt.empty();
		}
		int port = Integer.parseInt(digits);
		return port <= HIGHEST ? OptionalInt.of(port) : OptionalInt.empty();
	}
}
