/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.util.LinkedHashSet;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.internal.text.AnchorNames;
import org.fieldbench.kb.internal.text.Markdown;

/** The places inside an article that a link can lead to: its headings, and its steps as step-1 and so on. */
final class Anchors {

	private Anchors() {
	}

	static Set<String> of(Article article) {
		Set<String> anchors = new LinkedHashSet<>();
		AnchorNames names = new AnchorNames();
		Markdown.parse(article.body()).accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				names.next(text(heading)).ifPresent(anchors::add);
			}
		});
		for (int step = 1; step <= ArticleSteps.count(article); step++) {
			anchors.add("step-" + step);
		}
		return anchors;
	}

	private static String text(Heading heading) {
		StringBuilder text = new StringBuilder();
		heading.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading inner) {
				visitChildren(inner);
			}

			@Override
			public void visit(Text words) {
				text.append(words.getLiteral());
			}

			@Override
			public void visit(Code code) {
				text.append(code.getLiteral());
			}
		});
		return text.toString();
	}
}
