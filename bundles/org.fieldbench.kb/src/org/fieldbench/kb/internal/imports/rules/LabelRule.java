/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Label;
import org.fieldbench.kb.internal.imports.Label.Style;
import org.fieldbench.kb.internal.imports.Page;

/**
 * Lines that begin with a number, a letter or "Step 3:" are steps, if the numbers count: a list begins with 1, or with two
 * numbers in a row, and goes on by one. A list that begins again at 1 is a new list.
 */
final class LabelRule implements Rule {

	/** How far ahead the next number may be. */
	private static final int FAR = 60;
	/** Lines that are set in by so much are not of the same list. */
	private static final int SET_IN = 2;

	@Override
	public void apply(Page page) {
		new Walk(page.blocks()).walk();
	}

	private record Open(Label last, int indent, int depth) {
	}

	private static final class Walk {

		private final List<Block> blocks;
		private final Deque<Open> open = new ArrayDeque<>();

		Walk(List<Block> blocks) {
			this.blocks = blocks;
		}

		void walk() {
			for (int at = 0; at < blocks.size(); at++) {
				Block block = blocks.get(at);
				if (block.isItem() && block.kept()) {
					repeatedNumber(block);
				} else if (mayBeStep(block)) {
					step(at, block);
				}
			}
		}

		private static boolean mayBeStep(Block block) {
			return block.kept() && (block.is(Kind.PARAGRAPH) || block.is(Kind.HEADING));
		}

		/** A list that counts by itself, and an author who wrote the number as well. */
		private static void repeatedNumber(Block block) {
			if (block.label() != null) {
				Label.at(block.text()).stream().filter(label -> label.number() == block.label().number() && (label.style().isDecimal() || label.style() == Style.LEVELS))
						.findFirst().ifPresent(label -> take(block, label, Kind.STEP, block.depth()));
			}
		}

		private void step(int at, Block block) {
			List<Label> labels = labels(at);
			Optional<Label> next = labels.stream().filter(this::goesOn).findFirst();
			Optional<Label> first = labels.stream().filter(label -> begins(at, label)).findFirst();
			if (next.isPresent()) {
				take(at, block, next.get());
			} else if (first.isPresent()) {
				begin(at, block, first.get());
			} else {
				Label.bullet(block.text()).filter(label -> isBullet(at, label)).ifPresent(label -> bullet(block, label));
			}
		}

		private boolean goesOn(Label label) {
			return open.stream().anyMatch(list -> label.follows(list.last()));
		}

		private void take(int at, Block block, Label label) {
			while (!label.follows(open.peek().last())) {
				open.pop();
			}
			Open list = open.pop();
			open.push(new Open(label, list.indent(), list.depth()));
			take(block, label, Kind.STEP, list.depth());
		}

		private boolean begins(int at, Label label) {
			boolean counted = label.number() == 1 && label.style().isDecimal() && !label.written().matches("\\d+") || isBelow(label)
					|| open.stream().anyMatch(list -> label.isFirstAfter(list.last()));
			return (counted || follower(at, label)) && !(label.style() == Style.LEVELS && blocks.get(at).is(Kind.HEADING)); // a chapter's number
		}

		private boolean isBelow(Label label) {
			return open.stream().anyMatch(list -> label.isFirstBelow(list.last()));
		}

		private boolean follower(int at, Label label) {
			return (label.number() == 1 || label.style().isDecimal()) && IntStream.range(at + 1, Math.min(blocks.size(), at + FAR))
					.filter(other -> mayBeStep(blocks.get(other))).anyMatch(other -> labels(other).stream().anyMatch(next -> next.follows(label)));
		}

		/** A number may stand alone, with the step's words in the next paragraph, as pages set it that draw it large. */
		private List<Label> labels(int at) {
			String text = blocks.get(at).text();
			boolean alone = text.matches("[1-9]\\d?") && at + 1 < blocks.size() && mayBeStep(blocks.get(at + 1)) && !blocks.get(at + 1).text().matches("\\d*");
			return alone ? List.of(new Label(text, Style.DECIMAL_PERIOD, Integer.parseInt(text), text.length())) : Label.at(text);
		}

		private void begin(int at, Block block, Label label) {
			boolean again = !isBelow(label) && open.stream().anyMatch(list -> isAgain(list, block, label));
			while (!open.isEmpty() && (again ? !isAgain(open.peek(), block, label) : label.style() == Style.WORD)) {
				open.pop();
			}
			int depth = again ? open.pop().depth() : open.isEmpty() ? block.depth() + 1 : open.peek().depth() + 1;
			open.push(new Open(label, block.indent(), depth));
			take(block, label, Kind.STEP, depth);
		}

		private static boolean isAgain(Open list, Block block, Label label) {
			return list.last().style() == label.style() && list.last().levels() == label.levels() && block.indent() < list.indent() + SET_IN;
		}

		/** A hyphen or asterisk may be just that; where a line follows or goes before, it is a list's sign. */
		private boolean isBullet(int at, Label label) {
			boolean plain = "*+-\u2013\u2014".contains(label.written());
			return !plain || neighbour(at - 1) || neighbour(at + 1);
		}

		private boolean neighbour(int at) {
			return at >= 0 && at < blocks.size() && (blocks.get(at).is(Kind.BULLET) || Label.bullet(blocks.get(at).text()).isPresent());
		}

		private void bullet(Block block, Label label) {
			int depth = block.depth() + 1 + (int) open.stream().filter(list -> list.indent() < block.indent() || !block.joined()).limit(1).count();
			take(block, label, Kind.BULLET, open.isEmpty() ? block.depth() + 1 : depth);
		}

		private static void take(Block block, Label label, Kind kind, int depth) {
			block.line(block.line().from(label.rest())).item(kind, label, true, depth);
		}
	}
}
