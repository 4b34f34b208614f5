/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.fieldbench.kb.ui.internal.printing.PdfPrinting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Prints to a file, which GTK offers on every Linux; skipped where there is no such printer. */
@ExtendWith(WorkbenchExtension.class)
class PdfPrintingTest {

	@TempDir
	private Path folder;
	private Bot bot;
	private PrinterData wishes;
	private Path paper;

	@BeforeEach
	void choose(Bot bot) {
		this.bot = bot;
		wishes = bot.ask(() -> Stream.of(Printer.getPrinterList()).filter(printer -> "GtkPrintBackendFile".equals(printer.driver)).findFirst().orElse(null));
		assumeTrue(wishes != null, "There is no printer here that writes a file.");
		paper = folder.resolve("paper.pdf");
		wishes.printToFile = true;
		wishes.fileName = paper.toString();
	}

	/** @return of as many pages; each has a black bar, the first at the very bottom, each next one an inch higher */
	private Path pdf(int pages) throws IOException {
		Path file = folder.resolve("pages.pdf");
		try (PDDocument pdf = new PDDocument()) {
			for (int i = 0; i < pages; i++) {
				PDPage page = new PDPage(PDRectangle.A4);
				pdf.addPage(page);
				try (PDPageContentStream bar = new PDPageContentStream(pdf, page)) {
					bar.addRect(100, 72 * (1 + i), 400, 36);
					bar.fill();
				}
			}
			pdf.save(file.toFile());
		}
		return file;
	}

	private void print(Path file, IProgressMonitor monitor) throws IOException {
		new PdfPrinting(bot.display(), "Test", file, wishes).run(monitor);
	}

	private boolean isWritten() {
		try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
			return pdf.getNumberOfPages() > 0;
		} catch (IOException e) {
			return false;
		}
	}

	@Test
	void theChosenPagesComeOutAsTheyAre() throws IOException {
		wishes.scope = PrinterData.PAGE_RANGE;
		wishes.startPage = 2;
		wishes.endPage = 3;
		print(pdf(4), new NullProgressMonitor());
		// GTK writes the file while the display's events are handled.
		bot.waitUntil("the paper is there", this::isWritten);
		try (PDDocument pdf = Loader.loadPDF(paper.toFile())) {
			assertEquals(2, pdf.getNumberOfPages());
			assertEquals(List.of(false, true, false), bars(pdf, 0));
			assertEquals(List.of(false, false, true), bars(pdf, 1));
		}
	}

	/** @return whether there is ink in the middle of the first, second and third inch from the bottom */
	private static List<Boolean> bars(PDDocument pdf, int page) throws IOException {
		var dots = new PDFRenderer(pdf).renderImageWithDPI(page, 72);
		return Stream.of(1, 2, 3).map(inch -> (dots.getRGB(300, dots.getHeight() - 72 * inch - 18) & 0xff) < 0x80).toList();
	}

	@Test
	void pagesThatAreNotThereAreTold() throws IOException {
		wishes.scope = PrinterData.PAGE_RANGE;
		wishes.startPage = 7;
		wishes.endPage = 9;
		Path file = pdf(1);
		IOException told = assertThrows(IOException.class, () -> print(file, new NullProgressMonitor()));
		assertEquals("There are no such pages: it has 1. Choose other ones.", told.getMessage());
	}

	@Test
	void itCanBeCancelled() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void worked(int pages) {
				setCanceled(true);
			}
		};
		Path file = pdf(3);
		assertThrows(OperationCanceledException.class, () -> print(file, monitor));
		assertTrue(!Files.exists(paper) || !isWritten());
	}
}
