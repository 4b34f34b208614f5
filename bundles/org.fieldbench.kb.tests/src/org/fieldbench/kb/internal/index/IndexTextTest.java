/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.fieldbench.kb.internal.text.PlainLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown is what was written, whatever was written. */
class IndexTextTest {

	@Test
	void showsEachLetterAsItWas() {
		for (char c = 1; c < Character.MIN_SURROGATE; c++) {
			if (c != Unspaced.SEPARATOR) {
				String text = "a" + c + "b " + c + c + "\u0331" + c;
				assertEquals(text, IndexText.shown(IndexText.of(text)), Integer.toHexString(c));
			}
		}
	}

	@Test
	void showsAnyTextAsItWas() {
		String letters = "as te\u00DF\u1E9E\uFB01\uFF21\u00F8\u0331\u032E\u030F\u0331\u0301\u0451\u03AF\uFF76\u30AB\u96FB\uD83D\uDE00\u2068-f";
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 20_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int at = random.nextInt(12); at > 0; at--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			assertEquals(text.toString(), IndexText.shown(IndexText.of(text.toString())), "seed " + seed);
		}
	}

	@ParameterizedTest
	@CsvSource({ "\u00DF,ss", "\u1E9E,SS", "\uFB03,ffi", "\uFF29\uFF30\uFF17,IP7", "\u00B2,2", "\u2160,I", "\u0131,i", "\u0451,\u0435", "\u03AF,\u03B9", "\u1FB3,\u03B1", "\uFF76,\u30AB",
			"\uFEFC,\u0644\u0627", "\u212A,K", "\u00E9,\u00E9", "\u0439,\u0439", "\u00BD,\u00BD", "\u0958,\u0958" })
	void letterStandsFor(String letter, String plain) {
		assertEquals(plain, PlainLetters.of(letter));
	}

	@Test
	void plainTextStaysTheSameObject() {
		String text = "Nothing of it is special, \u00FCberhaupt.";
		assertTrue(text == IndexText.of(text));
	}

	@ParameterizedTest
	@CsvSource({ "Gr\u00F6\u00DFe,grosse", "Cafe\u0301,cafe", "\u039F\u0394\u038C\u03A3,\u03BF\u03B4\u03BF\u03C2", "\u043C\u043E\u0439,\u043C\u043E\u0439", "\u0939\u093F\u0928\u094D\u0926\u0940,\u0939\u093F\u0928\u094D\u0926\u0940" })
	void bareWordIs(String word, String bare) {
		assertEquals(bare, PlainLetters.bare(word));
	}
}
