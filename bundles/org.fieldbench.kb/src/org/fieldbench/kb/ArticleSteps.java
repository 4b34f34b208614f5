/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.renderer.text.TextContentRenderer;
import org.fieldbench.kb.internal.text.Markdown;

/** The steps of an article: the items of its numbered lists. A list inside a step belongs to that step. */
public final class ArticleSteps {

	private ArticleSteps() {
	}

	/** @return how many steps the article has; 0 when it has no numbered list */
	public static int count(Article article) {
		return find(article).size();
	}

	/** @return the text of each step, without its marks */
	public static List<String> texts(Article article) {
		var renderer = TextContentRenderer.builder().extensions(Markdown.EXTENSIONS).build();
		return find(article).stream().map(step -> text(step, renderer)).toList();
	}

	private static String text(Node step, TextContentRenderer renderer) {
		List<String> parts = new ArrayList<>();
		for (Node part = step.getFirstChild(); part != null; part = part.getNext()) {
			parts.add(renderer.render(part).strip());
		}
		return String.join("\n", parts);
	}

	private static List<Node> find(Article article) {
		var finder = new Finder();
		Markdown.parse(article.body()).accept(finder);
		return finder.steps;
	}

	private static final class Finder extends AbstractVisitor {

		private final List<Node> steps = new ArrayList<>();

		@Override
		public void visit(OrderedList list) {
			for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
				steps.add(item);
			}
		}
	}
}
