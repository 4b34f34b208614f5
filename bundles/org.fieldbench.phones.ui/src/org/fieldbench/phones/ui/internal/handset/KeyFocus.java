/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.handset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The key that the keyboard is at: arrows walk over the keys as they lie, and stop at the edge. */
final class KeyFocus {

	/** Ways to walk. */
	enum Way {
		LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

		private final int dx;
		private final int dy;

		Way(int dx, int dy) {
			this.dx = dx;
			this.dy = dy;
		}
	}

	/** How much worse it is to leave the direction than to go on in it. */
	private static final double SIDEWAYS = 3;

	private HandsetKey key = HandsetKey.FIVE;

	HandsetKey key() {
		return key;
	}

	void moveTo(HandsetKey chosen) {
		key = chosen;
	}

	/** @return whether there was a key in that direction */
	boolean walk(Way way) {
		Optional<HandsetKey> next = Arrays.stream(HandsetKey.values()).filter(other -> along(way, other) > 1)
				.min(Comparator.comparingDouble(other -> along(way, other) + SIDEWAYS * across(way, other)));
		next.ifPresent(this::moveTo);
		return next.isPresent();
	}

	private double along(Way way, HandsetKey other) {
		return dx(other) * way.dx + dy(other) * way.dy;
	}

	private double across(Way way, HandsetKey other) {
		return Math.abs(dx(other) * way.dy) + Math.abs(dy(other) * way.dx);
	}

	private double dx(HandsetKey other) {
		return HandsetLayout.of(other).centerX() - HandsetLayout.of(key).centerX();
	}

	private double dy(HandsetKey other) {
		return HandsetLayout.of(other).centerY() - HandsetLayout.of(key).centerY();
	}
}
