/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * {@code > [!WARNING]} begins a box of that kind: wherever it is read, printed or exported, the mark is the word. For whoever has a
 * parser of their own for the text of articles.
 */
public final class QuoteLabels extends AbstractVisitor implements PostProcessor {

	private static final Pattern MARK = Pattern.compile("(?i)^\\[!(note|tip|important|warning|caution)\\]\\s*");

	@Override
	public Node process(Node document) {
		document.accept(this);
		return document;
	}

	@Override
	public void visit(BlockQuote quote) {
		if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
			Matcher mark = MARK.matcher(text.getLiteral());
			if (mark.find()) {
				label(text, mark);
			}
		}
		visitChildren(quote);
	}

	private static void label(Text text, Matcher mark) {
		StrongEmphasis label = new StrongEmphasis("**");
		label.appendChild(new Text(mark.group(1).substring(0, 1).toUpperCase(Locale.ROOT) + mark.group(1).substring(1).toLowerCase(Locale.ROOT) + ":"));
		text.insertBefore(label);
		text.setLiteral(" " + text.getLiteral().substring(mark.end()));
		if (text.getLiteral().isBlank() && text.getNext() instanceof SoftLineBreak end) {
			end.unlink();
		}
	}
}
