/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * A font that is embedded.
 *
 * @param family as the style sheet calls it
 * @param file what it is read from; null for one of the bundle's own
 * @param resource name of one of the bundle's own; null for a file
 */
record Typeface(String family, int weight, FontStyle style, File file, String resource) {

	/** What every document is set in: Latin, Greek, Cyrillic; the last one has further scripts and signs. */
	static final List<Typeface> OWN = List.of(own("Liberation Sans", 400, FontStyle.NORMAL, "LiberationSans-Regular"),
			own("Liberation Sans", 700, FontStyle.NORMAL, "LiberationSans-Bold"),
			own("Liberation Sans", 400, FontStyle.ITALIC, "LiberationSans-Italic"),
			own("Liberation Sans", 700, FontStyle.ITALIC, "LiberationSans-BoldItalic"),
			own("Liberation Mono", 400, FontStyle.NORMAL, "LiberationMono-Regular"),
			own("Liberation Mono", 700, FontStyle.NORMAL, "LiberationMono-Bold"), own("DejaVu Sans", 400, FontStyle.NORMAL, "DejaVuSans"));

	private static Typeface own(String family, int weight, FontStyle style, String name) {
		return new Typeface(family, weight, style, null, "/fonts/" + name + ".ttf");
	}

	static Typeface of(File file, String family) {
		return new Typeface(family, 400, FontStyle.NORMAL, file, null);
	}

	/**
	 * An own one is set without ligatures: PDFBox looks for them by regular expressions that it makes anew for each run of
	 * text, which takes half of the time that a document takes, and words with them are not found by all viewers. Scripts
	 * that need such rules are set in fonts of the computer.
	 */
	void addTo(PdfRendererBuilder builder, PDDocument document) {
		if (file == null) {
			builder.useFont(new Own(document), family, weight, style, true);
		} else {
			builder.useFont(file, family, weight, style, true);
		}
	}

	/** Loads the font when it is first used. */
	private final class Own extends PDFontSupplier {

		private final PDDocument document;
		private PDFont font;

		Own(PDDocument document) {
			super(null);
			this.document = document;
		}

		@Override
		public PDFont supply() {
			if (font == null) {
				font = load();
			}
			return font;
		}

		private PDFont load() {
			try {
				TrueTypeFont parsed = parsed();
				parsed.setEnableGsub(false);
				document.registerTrueTypeFontForClosing(parsed);
				return PDType0Font.load(document, parsed, true);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private InputStream open() {
		return Typeface.class.getResourceAsStream(resource);
	}

	/** @return to be closed; what it can set */
	TrueTypeFont parsed() {
		try (InputStream in = file == null ? open() : new java.io.FileInputStream(file)) {
			return new TTFParser().parse(new RandomAccessReadBuffer(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
