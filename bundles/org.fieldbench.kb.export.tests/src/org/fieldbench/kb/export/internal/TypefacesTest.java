/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class TypefacesTest {

	@Test
	void textFontsHaveWhatIsNotLookedUp() throws IOException {
		for (Typeface face : Typeface.OWN) {
			try (TrueTypeFont font = face.parsed()) {
				var map = font.getUnicodeCmapLookup();
				IntStream.range(' ', 0x180).filter(Typefaces::isEverywhere).forEach(character -> assertNotEquals(0, map.getGlyphId(character),
						() -> face.resource() + " lacks " + Typefaces.number(character)));
			}
		}
	}

	@Test
	void greekAndCyrillicNeedNoFontOfTheComputer() {
		assertEquals(Typeface.OWN, Typefaces.of("ΑΒΓΔ αβγδ ώ АБВГ абвг Ђђ Її — … • → ✓ ☐").all());
		assertEquals(List.of(), Typefaces.of("ΑΒΓΔ ώ АБВГ Її").missing());
	}
}
