/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.write;

import java.util.List;

import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Box;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;

/** Which blocks are written as a quotation, because a frame is around them. A paragraph that says by itself what it is needs none. */
final class Quotes {

	private final List<Block> blocks;
	private Box box;
	private int depth;
	private boolean quoting;

	Quotes(List<Block> blocks) {
		this.blocks = blocks;
	}

	/** What a block is within a quotation. */
	enum Place {
		NONE, FIRST, NEXT
	}

	/** To be asked for one block after another. */
	Place place(int at) {
		Block block = blocks.get(at);
		boolean first = block.box() != null && block.box() != box;
		if (first) {
			quoting = !block.isItem() && !saysItself(at);
			depth = block.depth();
		} else {
			quoting &= !block.isItem() && block.depth() == depth && block.box() != null;
		}
		box = block.box();
		return !quoting ? Place.NONE : first ? Place.FIRST : Place.NEXT;
	}

	private boolean saysItself(int at) {
		Block block = blocks.get(at);
		boolean alone = at + 1 == blocks.size() || blocks.get(at + 1).box() != block.box();
		return alone && !block.box().isQuote() && isLabelled(block);
	}

	private static boolean isLabelled(Block block) {
		return Box.LABEL.matcher(block.text()).lookingAt();
	}

	/** @return the mark that says what the quotation is; empty when its words do */
	static String mark(Block first) {
		return first.box().kind().isEmpty() || isLabelled(first) ? "" : "[!" + first.box().kind().toUpperCase(java.util.Locale.ROOT) + "]";
	}

	/** A label alone is set in strong type, which is how readers know it. */
	static Line titled(Line line) {
		boolean label = Box.LABEL.matcher(line.text()).replaceFirst("").isBlank();
		return label ? Line.tidy(line.runs().stream().map(run -> run.style() == Run.Style.PLAIN ? new Run(Run.Style.STRONG, run.text(), "") : run).toList()) : line;
	}
}
