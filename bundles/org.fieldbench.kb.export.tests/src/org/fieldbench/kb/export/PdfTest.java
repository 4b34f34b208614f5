/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

	@TempDir
	private Path folder;
	private Bench bench;

	@BeforeEach
	void open() throws IOException {
		bench = new Bench(folder).alert().article("1000", Samples.TEXT, Samples.files());
	}

	private PDDocument pdf(ExportOptions options, String... ids) throws IOException {
		bench.export(ExportFormat.PDF, "a.pdf", options.replacing(true), ids);
		return Loader.loadPDF(folder.resolve("a.pdf").toFile());
	}

	private static String text(PDDocument pdf, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(pdf);
	}

	private static String text(PDDocument pdf) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		return stripper.getText(pdf).replaceAll("\\s+", " ");
	}

	@Test
	void theFieldAlertIsWhole() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "212")) {
			String text = text(pdf);
			assertEquals(15, tags(pdf).stream().filter("LI"::equals).count() - 5, "steps, apart from five changes against the source");
			assertTrue(text.contains("1. Obtain the firmware") && text.contains("7. The next screen asks") && text.contains("1. Next you are asked")
					&& text.contains("8. Press 1 for Yes, and the phone"), text);
			assertTrue(text.contains("It is strongly recommended that the phone be attached to an uninterruptable power supply"));
			assertTrue(text.contains("AltiGen will not process RMA\u2019s on phones that fail"));
			assertTrue(text.contains("**47427") && text.contains("FIX? YES=1, NO=0") && text.contains("Version 13 or above is required for VLAN"));
			assertTrue(text.contains("17 February 2017"));
		}
	}

	@Test
	void eachPageNamesArticleRevisionDateAndItsNumber() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "212")) {
			int pages = pdf.getNumberOfPages();
			assertTrue(pages >= 2);
			for (int page = 1; page <= pages; page++) {
				String text = text(pdf, page);
				assertTrue(text.replaceAll(" +", " ").startsWith("Field Alert 212 \u00b7 Revision 3 \u00b7 24 November 2026"), text);
				assertTrue(text.contains("page " + page + " of " + pages), text);
			}
		}
	}

	@Test
	void severalArticlesHaveContentsAndTheirOwnHeads() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "1000", "212")) {
			assertTrue(text(pdf, 1).matches("(?s).*Article 1000: Which power adapter: 5 V or 48 V[ .]+2\\s.*Field Alert #212 Boot code update[^.]*[ .]+\\d\\s.*"), text(pdf, 1));
			assertTrue(text(pdf, 2).startsWith("Article 1000"));
			assertTrue(text(pdf, pdf.getNumberOfPages()).startsWith("Field Alert 212"));
		}
	}

	@Test
	void itIsTaggedAndHasTitleAndLanguage() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "1000")) {
			assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
			assertEquals("en", pdf.getDocumentCatalog().getLanguage());
			assertEquals("Article 1000: Which power adapter: 5 V or 48 V", pdf.getDocumentInformation().getTitle());
			assertEquals("Ann", pdf.getDocumentInformation().getAuthor());
			assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
			assertTrue(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8).contains("pdfuaid"));
			List<String> tags = tags(pdf);
			assertTrue(tags.containsAll(List.of("H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure", "Link")), tags.toString());
		}
	}

	@Test
	void itsPictureHasAnAlternativeText() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "1000")) {
			List<String> texts = new ArrayList<>();
			walk(pdf.getDocumentCatalog().getStructureTreeRoot(), element -> {
				if ("Figure".equals(element.getStructureType())) {
					texts.add(element.getAlternateDescription());
				}
			});
			assertEquals(List.of("The screen"), texts);
			assertTrue(text(pdf).contains("[Picture missing: Lost (attachments/lost.png)]"));
		}
	}

	@Test
	void itsBookmarksAreTheHeadings() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "1000", "212")) {
			assertEquals(List.of("Contents", "Article 1000: Which power adapter: 5 V or 48 V", "  Overview", "    Steps", "  Attachments",
					"Field Alert #212 Boot code update may solve hang problem on IP phones", "  Changed against the source"),
					bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), ""));
		}
	}

	private static List<String> bookmarks(PDOutlineNode node, String indent) {
		List<String> names = new ArrayList<>();
		for (PDOutlineItem item : node.children()) {
			names.add(indent + item.getTitle());
			names.addAll(bookmarks(item, indent + "  "));
		}
		return names;
	}

	@Test
	void allFontsAreEmbedded() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN.withChecklist(SiteValues.NONE), "1000", "212")) {
			int fonts = 0;
			for (PDPage page : pdf.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					assertTrue(page.getResources().getFont(name).isEmbedded(), page.getResources().getFont(name).getName());
					fonts++;
				}
			}
			assertTrue(fonts >= 4, "fonts: " + fonts);
		}
	}

	@Test
	void otherAlphabetsAreSetAndWhatNoFontHasIsTold() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "1000")) {
			assertTrue(text(pdf).contains("Русский, Ελληνικά, naïve → ✓."), text(pdf));
		}
		String lost = Character.toString(0x10ffff - 2);
		bench.article("7", "---\ntitle: Lost\n---\nA " + lost + " B", Map.of());
		ExportResult result = bench.export(ExportFormat.PDF, "7.pdf", ExportOptions.PLAIN, "7");
		assertTrue(result.remarks().get(0).endsWith("[U+10FFFD]."), result.remarks().toString());
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("7.pdf").toFile())) {
			assertTrue(text(pdf).contains("A [U+10FFFD] B"));
			assertFalse(text(pdf).contains("#"));
		}
	}

	@Test
	void aChecklistHasABoxForEachStepAndTheAddressWhereItIsKeyedIn() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN.withChecklist(SiteValues.NONE.with("tftp", "10.0.1.5")), "212")) {
			String text = text(pdf);
			assertEquals(15 + 2, text.split("\u2610", -1).length - 1);
			assertTrue(text.contains("TFTP server address 10.0.1.5"), text);
			assertTrue(text.matches("(?s).*7\\. \u2610.*TFTP server address here: 10.0.1.5, keyed in as 10\\*0\\*1\\*5 .*1\\. \u2610.*"), text);
		}
	}

	@Test
	void itsPageHasInkWhereItBelongs() throws IOException {
		try (PDDocument pdf = pdf(ExportOptions.PLAIN, "212")) {
			BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 50);
			int margin = page.getWidth() * 15 / 210;
			assertEquals(0, ink(page, 0, 0, margin, page.getHeight()));
			assertEquals(0, ink(page, page.getWidth() - margin, 0, page.getWidth(), page.getHeight()));
			assertTrue(ink(page, margin, 0, page.getWidth() - margin, page.getHeight()) > 2000);
		}
	}

	private static int ink(BufferedImage page, int left, int top, int right, int bottom) {
		int dark = 0;
		for (int x = left; x < right; x++) {
			for (int y = top; y < bottom; y++) {
				dark += (page.getRGB(x, y) & 0xff) < 0xb0 ? 1 : 0;
			}
		}
		return dark;
	}

	private static List<String> tags(PDDocument pdf) {
		List<String> tags = new ArrayList<>();
		walk(pdf.getDocumentCatalog().getStructureTreeRoot(), element -> tags.add(element.getStructureType()));
		return tags;
	}

	private static void walk(PDStructureNode node, java.util.function.Consumer<PDStructureElement> visitor) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				visitor.accept(element);
				walk(element, visitor);
			}
		}
	}
}
