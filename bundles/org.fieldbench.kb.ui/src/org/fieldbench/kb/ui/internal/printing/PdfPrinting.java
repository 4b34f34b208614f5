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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints a PDF: each page is drawn as a picture, and that goes to the printer. Not for the display's thread. */
public final class PdfPrinting {

	/** More is not seen, and a page takes 25 MiB already. */
	private static final int MOST_DOTS_PER_INCH = 300;

	private final String name;
	private final Path file;
	private final PrinterData wishes;

	/**
	 * @param name what the printer's queue calls it
	 * @param wishes printer, pages and copies
	 */
	public PdfPrinting(String name, Path file, PrinterData wishes) {
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
		Printer printer = new Printer(wishes);
		try {
			check(printer.startJob(name));
			for (int page : order) {
				if (monitor.isCanceled()) {
					printer.cancelJob();
					throw new OperationCanceledException();
				}
				check(printer.startPage());
				draw(renderer, page, printer);
				printer.endPage();
				monitor.worked(1);
			}
			printer.endJob();
		} finally {
			printer.dispose();
		}
	}

	private void check(boolean done) throws IOException {
		if (!done) {
			throw new IOException("The printer " + wishes.name + " takes no pages. See whether it is on and connected, or choose another one.");
		}
	}

	/** As large as the paper allows, in its middle. */
	private static void draw(PDFRenderer renderer, int page, Printer printer) throws IOException {
		float dots = Math.min(MOST_DOTS_PER_INCH, printer.getDPI().x);
		Image picture = new Image(printer, Dots.of(renderer.renderImageWithDPI(page, dots, ImageType.RGB)));
		GC gc = new GC(printer);
		try {
			Rectangle from = picture.getBounds();
			Rectangle paper = printer.getBounds();
			Rectangle trim = printer.computeTrim(0, 0, 0, 0);
			double scale = Math.min((double) paper.width / from.width, (double) paper.height / from.height);
			int across = (int) Math.round(from.width * scale);
			int down = (int) Math.round(from.height * scale);
			gc.drawImage(picture, 0, 0, from.width, from.height, trim.x + (paper.width - across) / 2, trim.y + (paper.height - down) / 2, across, down);
		} finally {
			gc.dispose();
			picture.dispose();
		}
	}
}
