/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.fieldbench.tftp.RollOver;

/** What follows block 65535, in words. */
public final class RollOverText {

	private RollOverText() {
	}

	public static String of(RollOver choice) {
		return switch (choice) {
		case TO_ZERO -> "0, as nearly all devices expect";
		case TO_ONE -> "1, for some old devices";
		case NEVER -> "never: refuse files that need more blocks";
		};
	}
}
