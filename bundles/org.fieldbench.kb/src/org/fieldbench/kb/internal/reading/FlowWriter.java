/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fieldbench.kb.reading.TextFlow;
import org.fieldbench.kb.reading.TextFlow.Kind;
import org.fieldbench.kb.reading.TextFlow.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes a page as text: blocks as lines, list items with their marks, cells with tabs between them. */
public final class FlowWriter implements NodeVisitor {

	/** Blanks in them stand between rows and items, not words. */
	private static final Set<String> BETWEEN = Set.of("table", "thead", "tbody", "tr", "ul", "ol", "dl");

	private final FlowText text = new FlowText();
	private final List<Span> spans = new ArrayList<>();
	private final Map<String, Integer> anchors = new HashMap<>();
	private final Map<Node, Integer> begins = new HashMap<>();

	private FlowWriter() {
	}

	/** @param body of a page */
	public static TextFlow write(String body) {
		FlowWriter writer = new FlowWriter();
		Element root = Jsoup.parseBodyFragment(body).body();
		root.select("nav").remove();
		NodeTraversor.traverse(writer, root);
		return new TextFlow(writer.text + "\n", writer.spans.stream().sorted(Comparator.comparingInt(Span::begin)).toList(), writer.anchors);
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words && !isBetween(words)) {
			text.words(words.getWholeText());
		} else if (node instanceof Element element) {
			begin(element);
		}
	}

	private static boolean isBetween(TextNode words) {
		return words.isBlank() && words.parent() instanceof Element around && BETWEEN.contains(around.normalName());
	}

	private void begin(Element element) {
		if (!element.normalName().equals("dd")) {
			breaks(element);
		}
		switch (element.normalName()) {
		case "br" -> text.end(1);
		case "li" -> mark(element);
		case "img" -> piece("[Picture: " + element.attr("alt") + ']');
		case "hr" -> piece("\u2014\u2014\u2014");
		case "pre" -> text.keep();
		case "td", "th" -> between(element, "\t");
		case "dd" -> between(element, ": ");
		default -> { }
		}
		remember(element);
	}

	private void piece(String piece) {
		text.open();
		text.add(piece);
	}

	private void between(Element cell, String separator) {
		if (cell.previousElementSibling() != null) {
			text.add(separator);
		}
	}

	private void remember(Element element) {
		if (FlowKinds.of(element).isPresent() || element.hasAttr("id")) {
			text.open();
			begins.put(element, text.length());
		}
		if (element.hasAttr("id")) {
			anchors.put(element.id(), text.length());
		}
	}

	/** The number or the dot of an item, behind the indent of its list. */
	private void mark(Element item) {
		text.open();
		int begin = text.length();
		long above = item.parents().stream().filter(one -> one.normalName().equals("li")).count();
		boolean numbered = item.parent() != null && item.parent().normalName().equals("ol");
		text.add("    ".repeat((int) Math.min(above, 8)) + (numbered ? number(item) + ". " : "\u2022 "));
		if (numbered) {
			spans.add(new Span(Kind.NUMBER, begin, text.length(), ""));
		}
		begins.put(item, text.length());
	}

	private static String number(Element item) {
		String start = item.parent().attr("start");
		return String.valueOf((start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1) + item.parent().children().indexOf(item));
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (element.normalName().equals("pre")) {
				text.release();
			}
			FlowKinds.of(element).filter(kind -> begins.get(element) < text.length())
					.ifPresent(kind -> spans.add(FlowKinds.span(element, kind, begins.get(element), text.length())));
			if (!element.normalName().equals("dt")) {
				breaks(element);
			}
		}
	}

	/** Paragraphs, lists and tables have an empty line between them, items, rows and details a line each. */
	private void breaks(Element element) {
		switch (element.normalName()) {
		case "ol", "ul" -> text.end(TextNodes.isWithin(element, above -> above.normalName().equals("li")) ? 1 : 2);
		case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "table", "dl", "hr", "section", "footer", "header" -> end(element, 2);
		case "li", "tr", "dt", "dd", "div", "summary", "details" -> end(element, 1);
		default -> { }
		}
	}

	/** The first paragraph of an item stands beside its mark. */
	private void end(Element element, int lines) {
		Element item = element.parent();
		boolean afterMark = item != null && item.normalName().equals("li") && begins.getOrDefault(item, -1) == text.length();
		text.end(afterMark ? 0 : lines);
	}
}
