/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Fonts of this computer, for scripts that the own ones lack. They are read only when such a script occurs. */
final class SystemFonts {

	/**
	 * What was found.
	 *
	 * @param missing characters that no font has
	 */
	record For(List<Typeface> fonts, List<Integer> missing) {
	}

	private SystemFonts() {
	}

	/** @return fonts that may be embedded and have some of the characters */
	static For find(List<Integer> characters) {
		List<Typeface> fonts = new ArrayList<>();
		List<Integer> missing = characters;
		for (URI place : new FontFileFinder().find()) {
			File file = new File(place);
			if (!missing.isEmpty() && file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
				List<Integer> still = without(missing, file);
				if (still.size() < missing.size()) {
					fonts.add(Typeface.of(file, "System " + (fonts.size() + 1)));
					missing = still;
				}
			}
		}
		return new For(fonts, missing);
	}

	private static List<Integer> without(List<Integer> characters, File file) {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
			if (!mayBeEmbedded(font)) {
				return characters;
			}
			CmapLookup map = font.getUnicodeCmapLookup();
			return characters.stream().filter(character -> map.getGlyphId(character) == 0).toList();
		} catch (IOException | RuntimeException e) {
			System.getLogger(SystemFonts.class.getName()).log(System.Logger.Level.DEBUG, file + " is no font that can be read.", e);
			return characters;
		}
	}

	private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
		OS2WindowsMetricsTable table = font.getOS2Windows();
		int rights = table == null ? 0 : table.getFsType();
		return (rights & 0xf) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED && (rights & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0
				&& font.getGlyph() != null;
	}
}
