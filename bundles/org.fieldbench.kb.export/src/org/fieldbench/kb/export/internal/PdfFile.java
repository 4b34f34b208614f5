/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.fieldbench.kb.export.ExportException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Articles as a tagged PDF. */
final class PdfFile implements Maker {

	static {
		// It tells each rule that it does not know; what matters to the user is among the remarks.
		XRLog.setLoggingEnabled(false);
	}

	@Override
	public void make(List<Sheet> sheets, OutputStream out, Work work) throws IOException {
		PdfPictures pictures = new PdfPictures();
		Document page = page(sheets, pictures, work);
		rightToLeft(page, work);
		Typefaces fonts = fonts(page, work);
		page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(HtmlFile.style("paper.css")
				.replace("$sans", fonts.after("Liberation Sans")).replace("$mono", fonts.after("Liberation Mono"))));
		page.head().appendChild(PdfBookmarks.of(page.body()));
		work.at("Setting the pages", 0, 1);
		write(page, pictures, fonts, out, work);
	}

	private static Document page(List<Sheet> sheets, PdfPictures pictures, Work work) throws IOException {
		Document page = Document.createShell("");
		page.selectFirst("html").attr("lang", "en");
		page.head().appendElement("title").text(MailFile.subject(sheets));
		meta(page, "description", sheets.stream().map(sheet -> sheet.label() + ", revision " + sheet.revision()).collect(Collectors.joining("; ")));
		meta(page, "author", sheets.stream().flatMap(sheet -> sheet.article().editorial().authors().stream()).distinct().collect(Collectors.joining(", ")));
		meta(page, "subject", sheets.stream().flatMap(sheet -> sheet.article().models().stream()).distinct().collect(Collectors.joining(", ")));
		meta(page, "keywords", sheets.stream().flatMap(sheet -> sheet.article().tags().stream()).distinct().collect(Collectors.joining(", ")));
		if (sheets.size() > 1) {
			running(page.body(), "Contents", "", sheets.size() + " articles");
			page.body().appendChild(HtmlFile.contents(sheets));
		}
		for (Sheet sheet : sheets) {
			work.at("Setting article " + sheet.id(), page.body().select("div.article").size(), sheets.size());
			Element section = new ArticleSection(sheet, work).make(HtmlFile.ids(sheets), pictures);
			running(section, sheet.label(), "Revision " + sheet.revision(), sheet.date().map(ArticleSection::said).orElse(""));
			page.body().appendChild(section);
		}
		footer(page, work);
		return page;
	}

	private static void meta(Document page, String name, String content) {
		if (!content.isBlank()) {
			page.head().appendElement("meta").attr("name", name).attr("content", content);
		}
	}

	/** The head of the pages from here on. */
	private static void running(Element place, String label, String revision, String date) {
		Element head = place.prependElement("div").addClass("running");
		head.text(java.util.stream.Stream.of(label, revision, date).filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00b7  ")));
	}

	private static void footer(Document page, Work work) {
		page.body().prependElement("div").addClass("printed").text("Exported from Fieldbench on " + ArticleSection.said(LocalDate.now(work.clock())));
	}

	private static Typefaces fonts(Document page, Work work) {
		Typefaces fonts = Typefaces.of(page.title() + RightToLeft.set(page.text()));
		if (!fonts.missing().isEmpty()) {
			page.body().getAllElements().stream().flatMap(element -> element.textNodes().stream()).forEach(text -> set(text, fonts));
			work.remark("No font on this computer has these characters; their numbers stand in their places: " + fonts.missing().stream().limit(20)
					.map(character -> Character.toString(character) + " " + Typefaces.number(character)).collect(Collectors.joining(", "))
					+ (fonts.missing().size() > 20 ? " and " + (fonts.missing().size() - 20) + " more" : "") + ".");
		}
		return fonts;
	}

	private static void rightToLeft(Document page, Work work) {
		RightToLeft.mark(page.body());
		String broken = RightToLeft.broken(page.text());
		if (!broken.isEmpty()) {
			work.remark("Letters that belong to words from right to left, but cannot be joined here, stand one by one: " + broken + ". Export to HTML to have them right.");
		}
	}

	private static void set(TextNode text, Typefaces fonts) {
		String set = fonts.settable(text.getWholeText());
		if (!set.equals(text.getWholeText())) {
			text.text(set);
		}
	}

	private static void write(Document page, PdfPictures pictures, Typefaces fonts, OutputStream out, Work work) throws IOException {
		try (PDDocument document = new PDDocument()) {
			run(builder(page, pictures, fonts, document, work).toStream(out));
		}
	}

	private static PdfRendererBuilder builder(Document page, PdfPictures pictures, Typefaces fonts, PDDocument document, Work work) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(document);
		fonts.all().forEach(font -> font.addTo(builder, document));
		builder.usePdfUaAccessibility(true);
		builder.usePdfVersion(1.7f);
		builder.withProducer("Fieldbench");
		builder.useUriResolver((base, address) -> pictures.has(address) || address.startsWith("#") ? address : null);
		builder.useProtocolsStreamImplementation(pictures, PdfPictures.SCHEME);
		builder.useExternalResourceAccessControl((address, kind) -> pictures.has(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((address, kind) -> pictures.has(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		if (RightToLeft.isIn(page.text())) {
			RightToLeft.addTo(builder);
		}
		builder.useUnicodeLineBreaker(new CancellableLines(work));
		builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
		return builder;
	}

	private static void run(PdfRendererBuilder builder) throws IOException {
		try {
			builder.run();
		} catch (CancellationException e) {
			throw e;
		} catch (StackOverflowError | RuntimeException e) {
			throw new ExportException("The PDF cannot be made of these articles: " + e.getClass().getSimpleName()
					+ ". Export them one by one to find the one that is the cause, or choose HTML.", e);
		} catch (OutOfMemoryError e) {
			throw new ExportException("There is not enough memory for a PDF of that many articles. Export fewer at once, or to a folder.", e);
		}
	}
}
