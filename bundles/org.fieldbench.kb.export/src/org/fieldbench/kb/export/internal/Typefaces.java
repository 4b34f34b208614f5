/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.fontbox.ttf.CmapLookup;

/**
 * The fonts for a document.
 *
 * @param all to be embedded as far as they are used
 * @param missing characters that none of them has
 */
record Typefaces(List<Typeface> all, List<Integer> missing) {

	/** Every one of the own fonts that texts are set in has these: checked by a test. */
	static boolean isEverywhere(int character) {
		return character >= ' ' && character < 0x7f || character >= 0xa0 && character < 0x180;
	}

	static Typefaces of(String text) {
		List<Integer> rare = text.codePoints().filter(character -> !isEverywhere(character) && !isInvisible(character)).distinct().boxed().toList();
		List<Integer> missing = without(without(rare, Typeface.OWN.get(0)), Typeface.OWN.get(Typeface.OWN.size() - 1));
		List<Typeface> all = new ArrayList<>(Typeface.OWN);
		if (!missing.isEmpty()) {
			SystemFonts.For found = SystemFonts.find(missing);
			all.addAll(found.fonts());
			missing = found.missing();
		}
		return new Typefaces(all, missing);
	}

	private static boolean isInvisible(int character) {
		return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
				|| character >= 0xfe00 && character <= 0xfe0f || character == 0x2028 || character == 0x2029;
	}

	private static List<Integer> without(List<Integer> characters, Typeface font) {
		if (characters.isEmpty()) {
			return characters;
		}
		try (var parsed = font.parsed()) {
			CmapLookup map = parsed.getUnicodeCmapLookup();
			return characters.stream().filter(character -> map.getGlyphId(character) == 0).toList();
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** @return for a style sheet: after the first font come those that have what it lacks */
	String after(String first) {
		return all.stream().map(Typeface::family).distinct().filter(family -> !family.equals(first)).map(family -> "\"" + family + "\"")
				.collect(Collectors.joining(", ", "\"" + first + "\", ", ""));
	}

	/** @return the text with the numbers of characters that cannot be set in their places */
	String settable(String text) {
		if (missing.isEmpty()) {
			return text;
		}
		StringBuilder set = new StringBuilder();
		text.codePoints().forEach(character -> {
			if (missing.contains(character)) {
				set.append(number(character));
			} else {
				set.appendCodePoint(character);
			}
		});
		return set.toString();
	}

	static String number(int character) {
		return "[U+%04X]".formatted(character);
	}
}
