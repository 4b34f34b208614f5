/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

/** What is text in a binary file. */
final class Printable {

	private static final int FIRST = 0x20;
	private static final int LAST = 0x7E;

	private Printable() {
	}

	/** @return whether it is a printable character of ASCII, or a space */
	static boolean is(int unit) {
		return unit >= FIRST && unit <= LAST;
	}
}
