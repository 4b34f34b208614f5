/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.fieldbench.kb.internal.Markdown;

/** The steps of an article: the items of its numbered lists. A list inside a step belongs to that step. */
public final class ArticleSteps {

	private ArticleSteps() {
	}

	/** @return how many steps the article has; 0 when it has no numbered list */
	public static int count(Article article) {
		var counter = new Counter();
		Markdown.parse(article.body()).accept(counter);
		return counter.steps;
	}

	private static final class Counter extends AbstractVisitor {

		private int steps;

		@Override
		public void visit(OrderedList list) {
			for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
				steps++;
			}
		}
	}
}
