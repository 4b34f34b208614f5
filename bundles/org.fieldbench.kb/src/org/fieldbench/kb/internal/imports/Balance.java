/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.List;
import java.util.stream.Collectors;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Text;
import org.fieldbench.kb.internal.imports.Run.Style;
import org.fieldbench.kb.internal.text.Markdown;

/** Compares the words of an article's body, as it will be read, with those that were to go into it. */
public final class Balance {

	private static final int AROUND = 30;

	private Balance() {
	}

	/** @return a sentence if a word was lost or came in on the way, which is a mistake of this program */
	static List<String> of(List<Block> kept, String body) {
		String expected = squash(kept.stream().map(Balance::words).collect(Collectors.joining(" ")));
		String read = squash(rendered(body));
		if (expected.equals(read)) {
			return List.of();
		}
		int at = 0;
		while (at < Math.min(expected.length(), read.length()) && expected.charAt(at) == read.charAt(at)) {
			at++;
		}
		return List.of("Look at the words near \"" + expected.substring(Math.max(0, at - AROUND), Math.min(expected.length(), at + AROUND))
				+ "\": they do not read in the article as in the source.");
	}

	/** Labels count where Markdown does not count by itself. */
	private static String words(Block block) {
		boolean lettered = block.is(org.fieldbench.kb.imports.Piece.Kind.STEP) && block.label() != null && !block.label().style().isDecimal();
		return (lettered ? block.label().written() + " " : "") + block.line().runs().stream()
				.filter(run -> run.style() != Style.PICTURE && run.style() != Style.NOTE).map(Run::text).collect(Collectors.joining());
	}

	/** @return the text without blanks and signs that are not seen */
	public static String squash(String text) {
		return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "");
	}

	/** @return what a reader of the body reads, without the importer's own notes */
	static String rendered(String body) {
		StringBuilder text = new StringBuilder();
		Markdown.parse(body).accept(new AbstractVisitor() {

			@Override
			public void visit(Text words) {
				text.append(words.getLiteral());
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
			public void visit(org.commonmark.node.Emphasis emphasis) {
				if (!(emphasis.getFirstChild() instanceof Text first && first.getLiteral().startsWith("["))) {
					visitChildren(emphasis);
				}
			}

			@Override
			public void visit(CustomNode node) {
				visitChildren(node);
				text.append(node instanceof TableCell ? " " : "");
			}
		});
		return text.toString();
	}
}
