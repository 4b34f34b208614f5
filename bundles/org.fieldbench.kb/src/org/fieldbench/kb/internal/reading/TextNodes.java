/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Finds and splits the texts of a page. */
final class TextNodes {

	/** What is set already as what it is. */
	private static final Set<String> SET = Set.of("a", "code", "pre", "kbd", "samp", "mark");

	private TextNodes() {
	}

	/** @return running text: what is in no link, no code and nothing else that is set already */
	static List<TextNode> running(Element body) {
		return all(body, text -> !isWithin(text, above -> SET.contains(above.normalName())));
	}

	/** @return whether such an element is above a node */
	static boolean isWithin(Node node, Predicate<Element> wanted) {
		for (Node above = node.parent(); above instanceof Element element; above = above.parent()) {
			if (wanted.test(element)) {
				return true;
			}
		}
		return false;
	}

	private static List<TextNode> all(Element body, Predicate<TextNode> wanted) {
		List<TextNode> texts = new ArrayList<>();
		NodeTraversor.traverse((node, depth) -> {
			if (node instanceof TextNode text && !text.isBlank() && wanted.test(text)) {
				texts.add(text);
			}
		}, body);
		return texts;
	}

	/** @return the texts of each paragraph, heading, cell or item, apart from those inside of it */
	static List<List<TextNode>> blocks(Element body) {
		List<List<TextNode>> blocks = new ArrayList<>();
		List<TextNode> current = new ArrayList<>();
		NodeTraversor.traverse(new org.jsoup.select.NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode text) {
					current.add(text);
				} else {
					end(node);
				}
			}

			@Override
			public void tail(Node node, int depth) {
				end(node);
			}

			private void end(Node node) {
				if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br")) && !current.isEmpty()) {
					blocks.add(List.copyOf(current));
					current.clear();
				}
			}
		}, body);
		return blocks;
	}

	/**
	 * Puts a part of a text into an element.
	 *
	 * @return the text after it
	 */
	static TextNode wrap(TextNode text, int begin, int end, Element around) {
		String whole = text.getWholeText();
		TextNode after = new TextNode(whole.substring(end));
		text.after(after);
		text.after(around.appendChild(new TextNode(whole.substring(begin, end))));
		if (begin == 0) {
			text.remove();
		} else {
			text.text(whole.substring(0, begin));
		}
		return after;
	}
}
