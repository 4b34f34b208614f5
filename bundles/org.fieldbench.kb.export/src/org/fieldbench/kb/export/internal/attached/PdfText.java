/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal.attached;

import java.io.IOException;
import java.io.Writer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, as far as it was read. */
final class PdfText extends Writer {

	private final int most;
	private final StringBuilder text = new StringBuilder();

	PdfText(int most) {
		this.most = most;
	}

	/** Reads until there is enough, or it cannot be read any further. */
	void read(byte[] content) {
		try (PDDocument pdf = Loader.loadPDF(content)) {
			if (pdf.getCurrentAccessPermission().canExtractContent()) {
				new PDFTextStripper().writeText(pdf, this);
			}
		} catch (IOException | RuntimeException e) {
			// Encrypted, damaged, or enough of it: what was read before that counts.
		}
	}

	@Override
	public synchronized void write(char[] characters, int from, int length) throws IOException {
		text.append(characters, from, Math.min(length, most - text.length()));
		if (text.length() == most) {
			throw new IOException("That is enough.");
		}
	}

	/** @return what was read so far */
	synchronized String soFar() {
		return text.toString();
	}

	@Override
	public void flush() {
		// Nothing is kept back.
	}

	@Override
	public void close() {
		// Nothing is open.
	}
}
