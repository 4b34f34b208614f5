/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldbench.tftp.RollOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BlockNumbersTest {

	@ParameterizedTest
	@CsvSource({ "TO_ZERO,65535,65535", "TO_ZERO,65536,0", "TO_ZERO,131073,1", "TO_ONE,65535,65535", "TO_ONE,65536,1", "TO_ONE,131070,65535",
			"TO_ONE,131071,1", "NEVER,65535,65535", "TO_ZERO,0,0", "TO_ONE,0,0" })
	void whatStandsForABlock(RollOver rollOver, long block, int wire) {
		assertEquals(wire, new BlockNumbers(rollOver).wire(block));
	}

	@ParameterizedTest
	@EnumSource(RollOver.class)
	void aNumberIsUnderstoodFromWhereOneStands(RollOver rollOver) {
		BlockNumbers numbers = new BlockNumbers(rollOver);
		long most = rollOver == RollOver.NEVER ? 65_000 : 300_000;
		for (long block = 0; block < most; block += 97) {
			for (int ahead : new int[] { 0, 1, 63, 128, 500 }) {
				assertEquals(ahead, numbers.distance(numbers.wire(block + ahead), block), "from " + block);
			}
			assertTrue(block == 0 || numbers.distance(numbers.wire(block - 1), block) > 60_000, "behind " + block);
		}
	}

	@Test
	void theAnswerToTheOptionsIsBlockZero() {
		assertEquals(1, new BlockNumbers(RollOver.TO_ONE).distance(0, -1));
		assertEquals(1, new BlockNumbers(RollOver.TO_ZERO).distance(0, -1));
		assertTrue(new BlockNumbers(RollOver.TO_ONE).distance(0, 65_530) > 60_000, "zero never comes again");
	}

	@Test
	void withoutRollOverNumbersEnd() {
		assertTrue(new BlockNumbers(RollOver.NEVER).suffice(65_535));
		assertFalse(new BlockNumbers(RollOver.NEVER).suffice(65_536));
		assertTrue(new BlockNumbers(RollOver.TO_ONE).suffice(1_000_000));
	}
}
