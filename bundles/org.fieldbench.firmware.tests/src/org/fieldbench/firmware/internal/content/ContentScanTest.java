/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Properties of the one look at the bytes. */
class ContentScanTest {

	@Test
	void seesTheSameHoweverTheBytesArrive() {
		Random random = new Random(212);
		for (byte[] file : List.of(Made.dfu(Made.uImage("in parts", Made.noise(9000))), Made.intelHex(400), Made.windowsProgram(),
				Made.join(Made.noise(300), Made.text("U-Boot 2022.01+dfsg"), Made.noise(5000), Made.text("Version 1.2.3 of it")),
				Made.text("a".repeat(1000) + "\0firmware 4.5.6\0" + "b".repeat(300)), new byte[0], new byte[1])) {
			ContentFacts whole = scan(file, file.length);
			for (int round = 0; round < 50; round++) {
				ContentFacts inParts = inParts(file, random);
				assertEquals(whole.content(), inParts.content());
				assertEquals(whole.texts(), inParts.texts());
				assertEquals(whole.text(), inParts.text());
				assertArrayEquals(whole.head(), inParts.head());
			}
		}
	}

	@Test
	void entropyIsThatOfShannon() {
		byte[] all = new byte[256 * 8];
		for (int i = 0; i < all.length; i++) {
			all[i] = (byte) i;
		}
		assertEquals(8, entropy(all), 1e-9);
		assertEquals(0, entropy(new byte[1000]), 1e-9);
		assertEquals(0, entropy(new byte[0]), 1e-9);
		assertEquals(1, entropy(Made.text("ab".repeat(500))), 1e-9);
		assertEquals(2, entropy(Made.text("abcd".repeat(500))), 1e-9);
	}

	@Test
	void entropyDoesNotDependOnTheOrderAndStaysInItsRange() {
		Random random = new Random(8);
		for (int round = 0; round < 200; round++) {
			byte[] file = new byte[1 + random.nextInt(4000)];
			int kinds = 1 + random.nextInt(256);
			for (int i = 0; i < file.length; i++) {
				file[i] = (byte) random.nextInt(kinds);
			}
			double entropy = entropy(file);
			assertTrue(entropy >= 0 && entropy <= Math.log(kinds) / Math.log(2) + 1e-9, "entropy " + entropy + " of " + kinds);
			Arrays.sort(file);
			assertEquals(entropy, entropy(file), 1e-9);
		}
	}

	@Test
	void findsTextsThatLookLikeVersionsAndShowsTheBestFirst() {
		ContentFacts facts = scan(Made.join(Made.noise(2000), Made.text("\0just some words\0Boot code version 1.5.0\0"), Made.noise(2000),
				Made.text("\0U-Boot 2022.01\0"), Made.text("\0SIP 2x28\0")), 4096);
		assertEquals("Boot code version 1.5.0", facts.content().versions().get(0));
		assertTrue(facts.content().versions().containsAll(List.of("U-Boot 2022.01", "SIP 2x28")), facts.content()::toString);
		assertTrue(facts.texts().contains("just some words"));
		assertFalse(facts.content().versions().contains("just some words"));
	}

	@Test
	void keepsLittleOfALot() {
		ContentScan scan = new ContentScan();
		for (int i = 0; i < 20_000; i++) {
			byte[] next = Made.text("a text with the number " + i + "\0version 1." + i + ".0\0");
			scan.see(next, 0, next.length);
		}
		ContentFacts facts = scan.finish();
		assertEquals(TextSample.MOST_SHOWN, facts.content().versions().size());
		assertTrue(facts.texts().stream().mapToInt(String::length).sum() <= TextSample.ROOM + TextSample.MOST_VERSIONS * PrintableRuns.LONGEST);
	}

	@Test
	void cutsALongTextAndFindsTheNext() {
		ContentFacts facts = scan(Made.text("x".repeat(100_000) + "\0the next one\0"), 777);
		assertEquals(List.of("x".repeat(PrintableRuns.LONGEST), "the next one"), facts.texts());
	}

	@Test
	void aHeaderIsLookedForInTheHeadOnly() {
		ContentFacts facts = scan(Made.join(new byte[ContentScan.HEAD - 2], Made.text("abcd")), 1000);
		assertTrue(facts.holds(Made.text("ab"), ContentScan.HEAD - 2));
		assertFalse(facts.holds(Made.text("abc"), ContentScan.HEAD - 2));
		assertFalse(facts.holds(Made.text("b"), 0));
	}

	private static double entropy(byte[] file) {
		return scan(file, 1000).content().entropy();
	}

	private static ContentFacts scan(byte[] file, int part) {
		ContentScan scan = new ContentScan();
		for (int i = 0; i < file.length; i += part) {
			scan.see(file, i, Math.min(part, file.length - i));
		}
		return scan.finish();
	}

	private static ContentFacts inParts(byte[] file, Random random) {
		ContentScan scan = new ContentScan();
		int most = 1 + random.nextInt(random.nextBoolean() ? 20 : 5000);
		int next;
		for (int i = 0; i < file.length; i += next) {
			next = Math.min(file.length - i, 1 + random.nextInt(most));
			scan.see(file, i, next);
		}
		return scan.finish();
	}
}
