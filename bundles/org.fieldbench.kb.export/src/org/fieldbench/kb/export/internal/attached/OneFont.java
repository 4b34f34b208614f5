/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal.attached;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Gives the same font for each that is not in a PDF. Text has to be read, not drawn, so the fonts of this computer need not
 * be looked through, which takes seconds and leaves a file in the user's folder.
 */
final class OneFont implements FontMapper {

	private static final String NAME = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	OneFont() {
		try (InputStream in = FontMapper.class.getResourceAsStream(NAME)) {
			font = new TTFParser().parse(new RandomAccessReadBuffer(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font, true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
		return new CIDFontMapping(null, font, true);
	}
}
