/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Articles as one web page that needs nothing else: pictures and style are in it, and its own policy forbids all more. */
final class HtmlFile implements Maker {

	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

	@Override
	public void make(List<Sheet> sheets, OutputStream out, Work work) throws IOException {
		Document page = Document.createShell("");
		page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
		page.selectFirst("html").attr("lang", "en");
		head(page.head(), sheets);
		Element body = page.body();
		if (sheets.size() > 1) {
			body.appendChild(contents(sheets));
		}
		for (Sheet sheet : sheets) {
			work.at("Setting article " + sheet.id(), body.childrenSize(), sheets.size());
			body.appendChild(new ArticleSection(sheet, work).make(ids(sheets), new EmbeddedPictures()));
		}
		page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
		out.write((page.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private static void head(Element head, List<Sheet> sheets) throws IOException {
		head.appendElement("meta").attr("charset", "utf-8");
		head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
		head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
		head.appendElement("title").text(MailFile.subject(sheets));
		head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode("\n" + style("page.css")));
	}

	static Set<String> ids(List<Sheet> sheets) {
		return sheets.stream().map(sheet -> sheet.id().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	static Element contents(List<Sheet> sheets) {
		Element contents = new Element("div").addClass("contents").attr("id", "contents");
		contents.appendElement("h1").text("Contents");
		Element list = contents.appendElement("ul");
		sheets.forEach(sheet -> list.appendElement("li").appendElement("a").attr("href", "#" + References.anchor(sheet.id()))
				.text(sheet.heading()));
		return contents;
	}

	static String style(String name) throws IOException {
		try (InputStream in = HtmlFile.class.getResourceAsStream("/style/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
