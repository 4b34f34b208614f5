/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.fieldbench.kb.QuoteLabels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an article as HTML without anything that runs, styles or loads. */
final class ArticleBody {

	/** No text for people is nested deeper; layout would run out of stack. */
	static final int DEEPEST = 30;

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).postProcessor(new QuoteLabels()).build();
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).build();
	/** Where pictures and links may lead is looked at afterwards, one by one. */
	private static final Safelist HARMLESS = Safelist.relaxed().addTags("hr", "del", "kbd", "samp").addAttributes("th", "align")
			.addAttributes("td", "align").removeProtocols("img", "src", "http", "https")
			.removeProtocols("a", "href", "ftp", "http", "https", "mailto").removeAttributes("img", "height", "width", "align");

	private ArticleBody() {
	}

	/** @return a {@code div} with the text; its headings begin at the second level */
	static Element of(Sheet sheet, Work work) {
		Element body = new Cleaner(HARMLESS).clean(rendered(sheet, work)).body();
		body.tagName("div").addClass("text");
		flatten(body, sheet, work);
		lowerHeadings(body);
		return body;
	}

	private static Document rendered(Sheet sheet, Work work) {
		try {
			return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(sheet.article().body())));
		} catch (StackOverflowError e) {
			work.remark(sheet.label() + " is nested too deeply to be set; its Markdown is shown as it is.");
			Document plain = Document.createShell("");
			plain.body().appendElement("pre").text(sheet.article().body());
			return plain;
		}
	}

	/** Nothing is lost: what is too deep moves up. */
	private static void flatten(Element body, Sheet sheet, Work work) {
		List<Element> deep = new java.util.ArrayList<>();
		NodeTraversor.traverse((NodeVisitor) (node, depth) -> {
			if (depth > DEEPEST && node instanceof Element element) {
				deep.add(element);
			}
		}, body);
		if (!deep.isEmpty()) {
			deep.forEach(Element::unwrap);
			work.remark(sheet.label() + " is nested deeper than can be set; what is in it is set less deep.");
		}
	}

	private static void lowerHeadings(Element body) {
		List<Element> headings = body.select("h1,h2,h3,h4,h5,h6");
		int first = headings.stream().mapToInt(ArticleBody::level).min().orElse(2);
		headings.forEach(heading -> heading.tagName("h" + Math.min(6, level(heading) + 2 - first)));
	}

	static int level(Element heading) {
		return heading.tagName().charAt(1) - '0';
	}
}
