/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.Optional;

/** The parts of the drawn phone as a screen reader counts them: the display, then the keys in their order. */
final class HandsetParts {

	static final int DISPLAY = 0;
	static final int COUNT = 1 + HandsetKey.values().length;

	private static final int FIRST_KEY = 1;

	private HandsetParts() {
	}

	static int of(HandsetKey key) {
		return FIRST_KEY + key.ordinal();
	}

	/** @return the key that a part is; empty for the display and for what is no part */
	static Optional<HandsetKey> key(int part) {
		return part < FIRST_KEY || part >= COUNT ? Optional.empty() : Optional.of(HandsetKey.values()[part - FIRST_KEY]);
	}
}
