/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.internal.text.AnchorNames;
import org.fieldbench.kb.reading.PageHeading;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Finds headings and steps, and gives them names for links. */
final class Outline {

	private static final int LONGEST = 80;

	private final List<PageHeading> contents = new ArrayList<>();
	private final AnchorNames names = new AnchorNames();
	private int steps;

	private Outline() {
	}

	/** @return the contents, in the order of the text */
	static List<PageHeading> of(Element body) {
		Outline outline = new Outline();
		NodeTraversor.traverse((node, depth) -> outline.visit(node), body);
		return outline.contents;
	}

	private void visit(Node node) {
		if (node instanceof Element element) {
			if (element.normalName().matches("h[1-6]")) {
				heading(element);
			} else if (element.normalName().equals("li") && isStep(element)) {
				step(element);
			}
		}
	}

	private void heading(Element heading) {
		names.next(heading.text()).ifPresent(anchor -> {
			heading.attr("id", anchor);
			contents.add(new PageHeading(Math.max(2, Integer.parseInt(heading.normalName().substring(1))), brief(heading.text()), anchor));
		});
	}

	/** A list inside a step belongs to that step. */
	private static boolean isStep(Element item) {
		return item.parent() != null && item.parent().normalName().equals("ol") && !TextNodes.isWithin(item, above -> above.normalName().equals("li"));
	}

	private void step(Element item) {
		Element list = item.parent();
		list.addClass("steps");
		int first = number(list.attr("start"));
		String number = String.valueOf(first + list.children().indexOf(item));
		steps++;
		item.attr("id", "step-" + steps).attr("data-number", number);
		contents.add(new PageHeading(PageHeading.STEP, number + ". " + brief(beginning(item)), "step-" + steps));
	}

	private static int number(String start) {
		return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
	}

	private static String beginning(Element item) {
		Element first = item.firstElementChild();
		boolean own = item.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
		return first == null || own ? item.text() : first.text();
	}

	private static String brief(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST) > 0 ? text.lastIndexOf(' ', LONGEST) : LONGEST) + "\u2026";
	}
}
