/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.client;

import org.fieldbench.tftp.RollOver;

/** Blocks are counted from 1 without end; on the wire their numbers roll over after 65535, to 0 or to 1. */
enum WireNumbers {
	TO_ZERO, TO_ONE;

	private static final int HIGHEST = 0xffff;

	static WireNumbers of(RollOver rollOver) {
		return rollOver == RollOver.TO_ONE ? TO_ONE : TO_ZERO;
	}

	/** @return the number of a block; block 0 is what ACK 0 acknowledges */
	int of(long block) {
		if (this == TO_ZERO || block <= HIGHEST) {
			return (int) (block & HIGHEST);
		}
		return (int) ((block - 1) % HIGHEST) + 1;
	}

	/** @return how many blocks behind the given one is that which the number means, 0 to 65535; large when it is before it */
	int distance(long block, int number) {
		return Math.floorMod(number - of(block), this == TO_ZERO ? HIGHEST + 1 : HIGHEST);
	}
}
