/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.ArrayDeque;
import java.util.Deque;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Label;
import org.jsoup.nodes.Element;

/** The lists that are open at a place of a page, and the item whose first words are still to come. */
final class Lists {

	private static final class Open {
		private final Element element;
		private int next;

		Open(Element element, int next) {
			this.element = element;
			this.next = next;
		}

		boolean isOrdered() {
			return element.normalName().equals("ol");
		}
	}

	private final Deque<Open> open = new ArrayDeque<>();
	private Label pending;
	private boolean itemPending;

	void begin(Element list) {
		open.push(new Open(list, number(list, "start", 1)));
	}

	void end() {
		open.poll();
		itemPending = false;
	}

	void item(Element item) {
		itemPending = true;
		pending = null;
		Open list = open.peek();
		if (list != null && list.isOrdered()) {
			int number = number(item, "value", list.next);
			list.next = number + 1;
			pending = Label.generated(list.element.attr("type"), number);
		}
	}

	void endItem() {
		itemPending = false;
	}

	/** Gives a block its place in the lists. */
	Block place(Block block) {
		if (open.isEmpty()) {
			return block;
		}
		if (block.is(Kind.HEADING)) {
			block.kind(Kind.PARAGRAPH).level(0);
		}
		if (itemPending && block.is(Kind.PARAGRAPH)) {
			itemPending = false;
			return block.item(pending == null ? Kind.BULLET : Kind.STEP, pending, false, open.size());
		}
		return block.depth(open.size());
	}

	/** A note begins no item. */
	Block placeNote(Block note) {
		return note.depth(open.size());
	}

	private static int number(Element element, String attribute, int otherwise) {
		try {
			int number = Integer.parseInt(element.attr(attribute).strip());
			return number < 0 || number > 999 ? otherwise : number;
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}
}
