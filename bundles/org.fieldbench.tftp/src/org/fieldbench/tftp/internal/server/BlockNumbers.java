/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import org.fieldbench.tftp.RollOver;

/** Block numbers on the wire have 16 bits; blocks are counted without end. Block 0 is the OACK, or the ACK of a write request. */
record BlockNumbers(RollOver rollOver) {

	/** The highest number on the wire. */
	static final int HIGHEST = 0xffff;

	/** @return the number that stands for the block on the wire */
	int wire(long block) {
		if (rollOver == RollOver.TO_ONE && block > HIGHEST) {
			return (int) ((block - 1) % HIGHEST) + 1;
		}
		return (int) block & HIGHEST;
	}

	/**
	 * @param wire a number that came
	 * @param block the block that it is measured from
	 * @return how many blocks after it the number is first met, 0 to 65535: a small one is ahead, a large one lies behind
	 */
	int distance(int wire, long block) {
		if (rollOver == RollOver.TO_ONE && block >= 0) {
			if (wire == 0) {
				return block == 0 ? 0 : HIGHEST;
			}
			long from = block == 0 ? 0 : (block - 1) % HIGHEST + 1;
			return (int) Math.floorMod(wire - from, (long) HIGHEST);
		}
		return (int) Math.floorMod(wire - block, HIGHEST + 1L);
	}

	/** @return whether a file of so many blocks can be numbered; -1 for unknown */
	boolean suffice(long blocks) {
		return rollOver != RollOver.NEVER || blocks <= HIGHEST;
	}
}
