/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.ArrayList;
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

	private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("strong", Kind.STRONG), Map.entry("b", Kind.STRONG), Map.entry("dt", Kind.STRONG),
			Map.entry("th", Kind.STRONG), Map.entry("em", Kind.EMPHASIS), Map.entry("i", Kind.EMPHASIS), Map.entry("code", Kind.CODE),
			Map.entry("pre", Kind.CODE), Map.entry("kbd", Kind.KEY), Map.entry("samp", Kind.DISPLAY), Map.entry("a", Kind.LINK), Map.entry("mark", Kind.HIT));

	/** Blanks in them stand between rows and items, not words. */
	private static final Set<String> BETWEEN = Set.of("table", "thead", "tbody", "tr", "ul", "ol", "dl");

	private final StringBuilder text = new StringBuilder();
	private final List<Span> spans = new ArrayList<>();
	private final Map<String, Integer> anchors = new HashMap<>();
	private final Map<Node, Integer> begins = new HashMap<>();
	private int pre;
	private int breaks;

	private FlowWriter() {
	}

	/** @param body of a page */
	public static TextFlow write(String body) {
		FlowWriter writer = new FlowWriter();
		Element root = Jsoup.parseBodyFragment(body).body();
		root.select("nav").remove();
		NodeTraversor.traverse(writer, root);
		List<Span> sorted = writer.spans.stream().sorted((one, other) -> one.begin() - other.begin()).toList();
		return new TextFlow(writer.text + "\n", sorted, writer.anchors);
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			words(words);
		} else if (node instanceof Element element) {
			begin(element);
		}
	}

	private void begin(Element element) {
		if (!element.normalName().equals("dd")) {
			breaks(element);
		}
		String name = element.normalName();
		if (name.equals("br")) {
			breaks = Math.max(breaks, 1);
		} else if (name.equals("li")) {
			mark(element);
		} else if (name.equals("img")) {
			open();
			text.append("[Picture: ").append(element.attr("alt")).append(']');
		} else if (name.equals("hr")) {
			open();
			text.append("\u2014\u2014\u2014");
		} else if (name.equals("pre")) {
			pre++;
		} else if ((name.equals("td") || name.equals("th") || name.equals("dd")) && element.previousElementSibling() != null) {
			text.append(name.equals("dd") ? ": " : "\t");
		}
		if (kind(element) != null || element.hasAttr("id")) {
			open();
			begins.put(element, text.length());
			if (element.hasAttr("id")) {
				anchors.put(element.id(), text.length());
			}
		}
	}

	/** The number or the dot of an item, behind the indent of its list. */
	private void mark(Element item) {
		open();
		int begin = text.length();
		long above = item.parents().stream().filter(one -> one.normalName().equals("li")).count();
		text.append("    ".repeat((int) Math.min(above, 8)));
		boolean numbered = item.parent() != null && item.parent().normalName().equals("ol");
		text.append(numbered ? number(item) + ". " : "\u2022 ");
		if (numbered) {
			spans.add(new Span(Kind.NUMBER, begin, text.length(), ""));
		}
		breaks = 0;
		begins.put(item, text.length());
	}

	private static String number(Element item) {
		String start = item.parent().attr("start");
		return String.valueOf((start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1) + item.parent().children().indexOf(item));
	}

	private void words(TextNode words) {
		if (words.isBlank() && words.parent() instanceof Element around && BETWEEN.contains(around.normalName())) {
			return;
		}
		String said = pre > 0 ? words.getWholeText() : words.getWholeText().replaceAll("[ \t\r\n]+", " ");
		if (pre == 0 && (breaks > 0 || text.isEmpty() || endsBlank())) {
			said = said.replaceFirst("^ ", "");
		}
		if (!said.isEmpty()) {
			open();
			text.append(said);
		}
	}

	private boolean endsBlank() {
		char last = text.charAt(text.length() - 1);
		return last == ' ' || last == '\n' || last == '\t';
	}

	/** Writes the line ends that are due. */
	private void open() {
		if (breaks > 0 && !text.isEmpty()) {
			while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
				text.setLength(text.length() - 1);
			}
			text.append("\n".repeat(breaks));
		}
		breaks = 0;
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (element.normalName().equals("pre")) {
				pre--;
				if (endsBlank()) {
					text.setLength(text.length() - 1);
				}
			}
			Kind kind = kind(element);
			if (kind != null && begins.get(element) < text.length()) {
				spans.add(new Span(kind, begins.get(element), text.length(), value(element, kind)));
			}
			if (!element.normalName().equals("dt")) {
				breaks(element);
			}
		}
	}

	private static Kind kind(Element element) {
		if (element.normalName().matches("h[1-6]")) {
			return Kind.HEADING;
		}
		if (element.hasClass("callout")) {
			return Kind.CALLOUT;
		}
		boolean cap = element.normalName().equals("kbd") && element.parent() != null && element.parent().normalName().equals("kbd");
		return cap || element.normalName().equals("a") && !element.hasAttr("href") ? null : KINDS.get(element.normalName());
	}

	private static String value(Element element, Kind kind) {
		return switch (kind) {
		case HEADING -> element.normalName().substring(1);
		case LINK -> element.attr("href");
		case HIT -> element.attr("data-hit");
		default -> "";
		};
	}

	/** Paragraphs, lists and tables have an empty line between them, items, rows and details a line each. */
	private void breaks(Element element) {
		switch (element.normalName()) {
		case "ol", "ul" -> breaks = Math.max(breaks, TextNodes.isWithin(element, above -> above.normalName().equals("li")) ? 1 : 2);
		case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "table", "dl", "hr", "section", "footer", "header" ->
			breaks = Math.max(breaks, afterMark(element) ? 0 : 2);
		case "li", "tr", "dt", "dd", "div", "summary", "details" -> breaks = Math.max(breaks, afterMark(element) ? 0 : 1);
		default -> { }
		}
	}

	/** The first paragraph of an item stands beside its mark. */
	private boolean afterMark(Element element) {
		Element item = element.parent();
		return item != null && item.normalName().equals("li") && begins.getOrDefault(item, -1) == text.length();
	}
}
