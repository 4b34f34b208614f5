/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;

/**
 * Writes blocks as an article's body. A list that begins again, or counts on with a gap, changes between "1." and "1)", so
 * that Markdown keeps its numbers.
 */
public final class BodyWriter {

	/**
	 * @param source how deep the source has it; here it may stand less deep
	 * @param indent how far its text stands in, in characters
	 */
	private record Item(int source, int indent) {
	}

	/** The item before in a list. */
	private record Sibling(int number, char delimiter) {
	}

	/** The article's title is the only heading of the first level. */
	private static final int HIGHEST = 2;
	private static final int LOWEST = 6;
	private static final int DEEPEST = 12;

	private final Targets targets;
	private final StringBuilder body = new StringBuilder();
	private final Deque<Item> items = new ArrayDeque<>();
	private final Map<Integer, Sibling> siblings = new HashMap<>();
	private String pendingMarker = "";
	private Quotes.Place place = Quotes.Place.NONE;
	/** What the lines of a quotation begin with; empty outside of one. */
	private String quote = "";
	private String mark = "";
	private boolean restarted;

	public BodyWriter(Targets targets) {
		this.targets = targets;
	}

	/** @return the body in Markdown */
	public String write(List<Block> blocks) {
		Quotes quotes = new Quotes(blocks);
		for (int at = 0; at < blocks.size(); at++) {
			place = quotes.place(at);
			write(blocks.get(at));
		}
		emptyItem();
		return body.toString().strip();
	}

	/** @return whether a list had to change its sign so that it begins again */
	public boolean restarted() {
		return restarted;
	}

	private void write(Block block) {
		int source = Math.min(DEEPEST, block.depth());
		if (block.isItem() && source > 0) {
			item(block, source);
		} else {
			close(source + 1);
			siblings.keySet().removeIf(other -> other > items.size());
			quoted(block);
		}
	}

	private void quoted(Block block) {
		quote = place == Quotes.Place.NONE ? "" : "> ";
		mark = place == Quotes.Place.FIRST ? Quotes.mark(block) : "";
		emit(place == Quotes.Place.FIRST && block.is(Kind.PARAGRAPH) ? new Block(Kind.PARAGRAPH, Quotes.titled(block.line())) : block);
		quote = "";
	}

	private void item(Block block, int source) {
		emptyItem();
		close(source);
		int depth = items.size() + 1;
		siblings.keySet().removeIf(other -> other > depth);
		String marker = marker(block, depth);
		pendingMarker = indent() + marker;
		items.push(new Item(source, indent().length() + marker.length()));
		if (isLettered(block) || !block.line().isBlank()) {
			emit(block);
		}
	}

	private void close(int depth) {
		while (!items.isEmpty() && items.peek().source() >= depth) {
			emptyItem();
			items.pop();
		}
	}

	private String marker(Block block, int depth) {
		if (!isNumbered(block, depth)) {
			siblings.put(depth, new Sibling(0, '-'));
			return "- ";
		}
		Sibling last = siblings.get(depth);
		int number = block.label().number();
		char delimiter = last == null || last.delimiter() == '-' ? '.' : last.delimiter();
		if (last != null && last.delimiter() != '-' && number != last.number() + 1) {
			delimiter = delimiter == '.' ? ')' : '.';
			restarted = true;
		}
		siblings.put(depth, new Sibling(number, delimiter));
		return "" + number + delimiter + ' ';
	}

	private static boolean isNumbered(Block block, int depth) {
		return block.is(Kind.STEP) && block.label() != null && (block.label().style().isDecimal() || depth == 1);
	}

	/** A label that Markdown cannot count stays as a word. */
	private static boolean isLettered(Block block) {
		return block.is(Kind.STEP) && block.label() != null && !block.label().style().isDecimal();
	}

	private void emit(Block block) {
		switch (block.kind()) {
		case HEADING -> paragraph("#".repeat(Math.clamp(block.level(), HIGHEST, LOWEST)) + " " + escapedEnd(LineWriter.single(unbold(block.line()), targets)));
		case CODE, HIDDEN -> code(block.text(), block.line().runs().stream().map(Run::target).findFirst().orElse(""));
		case TABLE -> paragraph(TableWriter.write(block.line(), targets).lines().collect(Collectors.joining("\n" + indent())));
		case NOTE -> paragraph(LineWriter.paragraph(block.line(), indent(), targets));
		default -> paragraph(lettered(block) + LineWriter.paragraph(block.line(), indent(), targets));
		}
	}

	private String lettered(Block block) {
		return isLettered(block) ? "**" + MarkdownText.escape(block.label().written(), false) + "** " : "";
	}

	/** A heading is bold by itself. */
	private static Line unbold(Line line) {
		return Line.tidy(line.runs().stream().map(run -> run.style() == Run.Style.STRONG ? Run.plain(run.text()) : run).toList());
	}

	/** A heading's own sign at its end would be taken for the heading's end, which one more of it is. */
	private static String escapedEnd(String heading) {
		return heading.endsWith("#") ? heading + " #" : heading;
	}

	private void code(String text, String language) {
		String fence = MarkdownText.fence(text, 3);
		paragraph(fence + (language.matches("[\\w+#.-]{1,30}") ? language : "") + "\n" + indent() + text.replace("\n",
				"\n" + indent()) + "\n" + indent() + fence);
	}

	private void paragraph(String text) {
		if (!text.isBlank()) {
			String apart = place == Quotes.Place.NEXT && pendingMarker.isEmpty() ? "\n" + indent().stripTrailing() + "\n" : "\n\n";
			body.append(body.isEmpty() ? "" : apart).append(pendingMarker.isEmpty() ? indent() : pendingMarker + quote);
			pendingMarker = "";
			body.append(mark.isEmpty() ? "" : mark + "\n" + indent()).append(text);
			mark = "";
		}
	}

	/** An item without words still counts. */
	private void emptyItem() {
		if (!pendingMarker.isEmpty()) {
			paragraph("\u00a0");
		}
	}

	private String indent() {
		return " ".repeat(items.isEmpty() ? 0 : items.peek().indent()) + quote;
	}
}
