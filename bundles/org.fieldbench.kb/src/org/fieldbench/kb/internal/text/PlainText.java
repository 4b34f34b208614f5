/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown without its signs. */
public final class PlainText {

	/** Of the control characters a terminal gets only line ends: an article must not move its cursor. */
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

	private static final TextContentRenderer RENDERER = TextContentRenderer.builder().nodeRendererFactory(CodeAsItIs::new)
			.nodeRendererFactory(CellsApart::new).extensions(Markdown.EXTENSIONS).lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

	private PlainText() {
	}

	/** @return a line for each paragraph or line of the source, an empty one between blocks */
	public static String of(String body) {
		return clean(RENDERER.render(Markdown.parse(body)));
	}

	/** @return all on one line */
	public static String ofLine(String body) {
		return of(body).replaceAll("\\s+", " ");
	}

	public static String clean(String text) {
		return CONTROL.matcher(text.replace('\t', ' ')).replaceAll("");
	}

	/** The library puts a cell's bar right after its last word. */
	private record CellsApart(TextContentNodeRendererContext context) implements NodeRenderer {

		@Override
		public java.util.Set<Class<? extends Node>> getNodeTypes() {
			return java.util.Set.of(TableCell.class);
		}

		@Override
		public void render(Node cell) {
			for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
				context.render(child);
			}
			if (cell.getNext() != null) {
				context.getWriter().write(" | ");
			}
		}
	}

	/** The library puts quotation marks around code; a key such as {@code **3} has none. */
	private record CodeAsItIs(TextContentNodeRendererContext context) implements NodeRenderer {

		@Override
		public java.util.Set<Class<? extends Node>> getNodeTypes() {
			return java.util.Set.of(Code.class);
		}

		@Override
		public void render(Node node) {
			context.getWriter().write(((Code) node).getLiteral());
		}
	}
}
