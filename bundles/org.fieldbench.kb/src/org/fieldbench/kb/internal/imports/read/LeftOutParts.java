/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows on the way through a page what is left out of it, and why: by its marks, or because it is outside the main part. */
final class LeftOutParts {

	private final Element main;
	private final Furniture furniture;
	private final List<Block> hidden = new ArrayList<>();
	/** The outermost of the elements we are in that are left out, and why. */
	private Element leftOut;
	private Fate fate;
	private boolean inMain;

	/** @param laidOut whether it is a page of a site, with furniture around its content */
	LeftOutParts(Document page, boolean laidOut) {
		main = laidOut ? MainPart.of(page) : null;
		furniture = new Furniture(page, main, laidOut);
		inMain = main == null;
	}

	boolean isMain(Element element) {
		return element == main;
	}

	/** From here on we are in the element. @param flush ends what came before it, when it is left out and that was not */
	void enter(Element element, Runnable flush) {
		Optional<Fate> why = fate == null ? furniture.fate(element) : Optional.empty();
		if (why.isPresent()) {
			flush.run();
			fate = why.get();
			leftOut = element;
		}
		inMain |= isMain(element);
	}

	/** From here on we are out of the element. @param flush ends what was in it, when what comes behind it has another fate */
	void leave(Element element, Runnable flush) {
		if (element == leftOut || isMain(element)) {
			flush.run();
		}
		if (element == leftOut) {
			leftOut = null;
			fate = null;
		}
		inMain &= !isMain(element);
	}

	/** Leaves out a block of the page if it has to be. */
	void judge(Block block) {
		if (fate == null && !inMain) {
			block.leaveOut(Fate.OUTSIDE.rule(), Fate.OUTSIDE.because());
		}
		judgeFrame(block);
	}

	/** Leaves out a block of another page, shown within this one: which part is the main one it knows by itself. */
	void judgeFrame(Block block) {
		if (fate != null) {
			block.leaveOut(fate.rule(), fate.because());
		}
	}

	/** Keeps what no reader sees. */
	void hide(String text, Fate why) {
		if (!text.isBlank()) {
			Block block = new Block(Kind.HIDDEN, new Line(List.of(Run.plain(text.strip()))));
			block.leaveOut(why.rule(), why.because());
			hidden.add(block);
		}
	}

	/** @return what was hidden, in the order of the page */
	List<Block> hidden() {
		return hidden;
	}
}
