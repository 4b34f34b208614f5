/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.Piece.Kind;

/** A piece of the source while rules still think about it. */
public final class Block {

	private Kind kind;
	private Line line;
	private int level;
	private int depth;
	private Label label;
	private boolean labelInText;
	private boolean joined;
	private int indent;
	private Box box;
	private boolean kept = true;
	private String rule = "";
	private String because = "";

	public Block(Kind kind, Line line) {
		this.kind = kind;
		this.line = line;
	}

	public static Block of(Kind kind, String text) {
		return new Block(kind, Line.of(text));
	}

	/** @param itemDepth how many lists the item stands in, its own included */
	public Block item(Kind itemKind, Label itemLabel, boolean inText, int itemDepth) {
		kind = itemKind;
		label = itemLabel;
		labelInText = inText;
		depth = itemDepth;
		return this;
	}

	public Block depth(int lists) {
		depth = lists;
		return this;
	}

	/** @param heading 1 is the highest */
	public Block level(int heading) {
		level = heading;
		return this;
	}

	/** Says that nothing but a line's end is between it and the block before. */
	public Block joined(boolean close) {
		joined = close;
		return this;
	}

	/** @param columns how far it is set in, where the source says so by blanks */
	public Block indent(int columns) {
		indent = columns;
		return this;
	}

	public Block kind(Kind other) {
		kind = other;
		return this;
	}

	public Block line(Line other) {
		line = other;
		return this;
	}

	/** Leaves it out; who came first is named. */
	public void leaveOut(String byRule, String why) {
		if (kept) {
			kept = false;
			rule = byRule;
			because = why;
		}
	}

	/** Takes it in whatever a rule said. */
	public void takeIn() {
		kept = true;
	}

	public void drop() {
		leaveOut("by hand", "You left it out.");
	}

	public Kind kind() {
		return kind;
	}

	public Line line() {
		return line;
	}

	public String text() {
		return line.text();
	}

	public int level() {
		return level;
	}

	public int depth() {
		return depth;
	}

	/** @param around the frame that it stands in; null for none */
	public Block box(Box around) {
		box = around;
		return this;
	}

	/** @return null without one */
	public Box box() {
		return box;
	}

	/** @return null without one */
	public Label label() {
		return label;
	}

	/** @return whether the label is a word of the source and no list's own counting */
	public boolean labelInText() {
		return labelInText;
	}

	public boolean joined() {
		return joined;
	}

	public int indent() {
		return indent;
	}

	public boolean kept() {
		return kept;
	}

	public boolean is(Kind wanted) {
		return kind == wanted;
	}

	/** @return whether it begins an item of a list */
	public boolean isItem() {
		return kind == Kind.STEP || kind == Kind.BULLET;
	}

	public String rule() {
		return rule;
	}

	/** @return all that the source has here, with its label */
	public String sourceText() {
		return labelInText ? label.written() + " " + text() : text();
	}

	private String note() {
		return line.runs().stream().map(Run::text).collect(java.util.stream.Collectors.joining());
	}

	public Piece piece(int number) {
		return new Piece(number, kind, depth, label == null ? "" : label.written(), kind == Kind.NOTE ? note() : text(), kept, rule, because);
	}
}
