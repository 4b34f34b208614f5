/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*\\b(lower|upper)-(alpha|latin|roman)");
	private static final Pattern LEVEL = Pattern.compile("(?:^|\\s)lst-kix_\\S+-(\\d)(?:\\s|$)");

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
			pending = Label.generated(type(item, list.element), number);
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
			return block.item(pending == null ? Kind.BULLET : Kind.STEP, pending, false, depth());
		}
		return block.depth(depth());
	}

	/** Lists are numbered otherwise by an attribute or by a style. */
	private static String type(Element item, Element list) {
		return Stream.of(item, list).map(Lists::type).filter(type -> !type.isEmpty()).findFirst().orElse("");
	}

	private static String type(Element element) {
		Matcher style = STYLE.matcher(element.attr("style"));
		if (!element.attr("type").isBlank() || !style.find()) {
			return element.attr("type").strip();
		}
		String letter = style.group(2).equalsIgnoreCase("roman") ? "i" : "a";
		return style.group(1).equalsIgnoreCase("upper") ? letter.toUpperCase(Locale.ROOT) : letter;
	}

	/** Google's texts say by a name how deep a list is, and set no list into another. */
	private int depth() {
		int named = open.stream().map(list -> LEVEL.matcher(list.element.className())).filter(Matcher::find).mapToInt(level -> Integer.parseInt(level.group(1)) + 1).max().orElse(0);
		return Math.max(open.size(), named);
	}

	/** A note begins no item. */
	Block placeNote(Block note) {
		return note.depth(depth());
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
