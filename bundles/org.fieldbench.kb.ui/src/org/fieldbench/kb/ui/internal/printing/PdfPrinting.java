/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.printing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;

/** Prints a PDF: each page is drawn as a picture, and that goes to the printer. Not for the display's thread. */
public final class PdfPrinting {

	/** More is not seen, and a page takes 25 MiB already. */
	private static final int MOST_DOTS_PER_INCH = 300;

	private final Display display;
	private final String name;
	private final Path file;
	private final PrinterData wishes;

	/**
	 * @param display whose thread speaks with the printer; it has to handle its events while this runs
	 * @param name what the printer's queue calls it
	 * @param wishes printer, pages and copies
	 */
	public PdfPrinting(Display display, String name, Path file, PrinterData wishes) {
		this.display = display;
		this.name = name;
		this.file = file;
		this.wishes = wishes;
	}

	/** @throws IOException with a sentence, if it cannot be printed */
	public void run(IProgressMonitor monitor) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
			List<Integer> order = PrintOrder.of(wishes, pdf.getNumberOfPages());
			if (order.isEmpty()) {
				throw new IOException("There are no such pages: it has " + pdf.getNumberOfPages() + ". Choose other ones.");
			}
			print(pdf, order, monitor);
		} catch (SWTException | SWTError e) {
			throw new IOException("The printer " + wishes.name + " cannot be used: " + e.getMessage() + ". Choose another one, or show the pages and print them from there.", e);
		}
	}

	private void print(PDDocument pdf, List<Integer> order, IProgressMonitor monitor) throws IOException {
		monitor.beginTask("Printing " + name, order.size());
		PDFRenderer renderer = new PDFRenderer(pdf);
		try (Paper paper = new Paper(display, wishes)) {
			check(paper.begin(name));
			float dots = Math.min(MOST_DOTS_PER_INCH, paper.dotsPerInch());
			for (int page : order) {
				if (monitor.isCanceled()) {
					paper.cancel();
					throw new OperationCanceledException();
				}
				check(paper.print(Dots.of(renderer.renderImageWithDPI(page, dots, ImageType.RGB))));
				monitor.worked(1);
			}
			paper.end();
		}
	}

	private void check(boolean done) throws IOException {
		if (!done) {
			throw new IOException("The printer " + wishes.name + " takes no pages. See whether it is on and connected, or choose another one.");
		}
	}
}
