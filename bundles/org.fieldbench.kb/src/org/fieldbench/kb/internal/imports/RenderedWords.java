/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.fieldbench.kb.internal.text.Markdown;

/** What a reader of an article's body reads, without the importer's own notes. */
final class RenderedWords extends AbstractVisitor {

	/** The writer of bodies says by it what a frame is. */
	private static final Pattern MARK = Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]");

	private final StringBuilder text = new StringBuilder();

	private RenderedWords() {
	}

	static String of(String body) {
		RenderedWords words = new RenderedWords();
		Markdown.asWritten(body).accept(words);
		return words.text.toString();
	}

	@Override
	public void visit(Text words) {
		boolean mark = words.getPrevious() == null && words.getParent().getParent() instanceof BlockQuote && MARK.matcher(words.getLiteral()).matches();
		text.append(mark ? "" : words.getLiteral());
	}

	@Override
	public void visit(Code code) {
		text.append(code.getLiteral());
	}

	@Override
	public void visit(FencedCodeBlock code) {
		text.append(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		text.append(code.getLiteral());
	}

	@Override
	public void visit(HtmlInline html) {
		text.append(html.getLiteral());
	}

	@Override
	public void visit(HtmlBlock html) {
		text.append(html.getLiteral());
	}

	@Override
	public void visit(Image image) {
		// its description is no word of the source's text
	}

	@Override
	public void visit(Emphasis emphasis) {
		if (!(emphasis.getFirstChild() instanceof Text first && first.getLiteral().startsWith("["))) {
			visitChildren(emphasis);
		}
	}

	@Override
	public void visit(CustomNode node) {
		visitChildren(node);
		text.append(node instanceof TableCell ? " " : "");
	}
}
