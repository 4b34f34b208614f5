/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.internal.Markdown;

/** The places inside an article that a link can lead to: its headings, and its steps as step-1 and so on. */
final class Anchors {

	private final Set<String> anchors = new LinkedHashSet<>();

	private Anchors() {
	}

	static Set<String> of(Article article) {
		Anchors found = new Anchors();
		Markdown.parse(article.body()).accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				found.add(text(heading));
			}
		});
		for (int step = 1; step <= ArticleSteps.count(article); step++) {
			found.anchors.add("step-" + step);
		}
		return found.anchors;
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

	/** As the page that is read has them: small letters, a hyphen for all between words; the second of the same name gets -2. */
	private void add(String heading) {
		String name = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		String anchor = name;
		for (int more = 2; !name.isEmpty() && !anchors.add(anchor); more++) {
			anchor = name + '-' + more;
		}
	}
}
