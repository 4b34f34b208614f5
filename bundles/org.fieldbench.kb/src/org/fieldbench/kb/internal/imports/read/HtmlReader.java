/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes a page apart into blocks, in the order of its text. Nothing is judged here but what the page's marks say. */
final class HtmlReader implements NodeVisitor {

	private static final Map<String, Style> STYLES = Map.ofEntries(Map.entry("b", Style.STRONG), Map.entry("strong", Style.STRONG),
			Map.entry("i", Style.EMPHASIS), Map.entry("em", Style.EMPHASIS), Map.entry("cite", Style.EMPHASIS), Map.entry("code", Style.CODE),
			Map.entry("kbd", Style.CODE), Map.entry("tt", Style.CODE), Map.entry("samp", Style.CODE), Map.entry("a", Style.LINK), Map.entry("dt", Style.STRONG),
			Map.entry("summary", Style.STRONG), Map.entry("q", Style.EMPHASIS));
	private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
	/** What browsers set on lines of their own, besides blocks. */
	private static final Set<String> BLOCKS = Set.of("title", "legend", "button", "caption");
	/** What the author took back; without a mark it would read as if it held. */
	private static final Set<String> STRUCK = Set.of("del", "s", "strike");
	private static final Set<String> FILMS = Set.of("video", "audio");

	private final LeftOutParts leftOut;
	private final Frames frames;
	private final List<Block> blocks = new ArrayList<>();
	private final LineBuilder line = new LineBuilder();
	private final Lists lists = new Lists();
	private final Surroundings around = new Surroundings();
	private final Boxes boxes;
	private boolean joined;

	HtmlReader(Document page, Frames frames, boolean laidOut) {
		this.leftOut = new LeftOutParts(page, laidOut);
		this.frames = frames;
		this.boxes = new Boxes(laidOut);
	}

	/** A page of a site, with its furniture. */
	static List<Block> read(Document page, Frames frames) {
		return read(page, new HtmlReader(page, frames, true));
	}

	/** A page of which all is its author's text. */
	static List<Block> readText(Document page) {
		return read(page, new HtmlReader(page, Frames.NONE, false));
	}

	private static List<Block> read(Document page, HtmlReader reader) {
		page.traverse(reader);
		reader.flush();
		reader.blocks.addAll(reader.leftOut.hidden());
		return reader.blocks;
	}

	@Override
	public void head(Node node, int depth) {
		switch (node) {
		case TextNode text when around.isText() -> {
			// was read as lines
		}
		case TextNode text -> line.text(Raised.of(text));
		case DataNode data -> leftOut.hide(data.getWholeData(), Fate.SCRIPT);
		case Comment comment -> leftOut.hide(comment.getData(), Fate.COMMENT);
		case Element element -> begin(element);
		default -> {
			// doctypes and the like hold no words
		}
		}
	}

	private void begin(Element element) {
		if (isBlock(element)) {
			flush();
		}
		if (FILMS.contains(element.normalName()) && around.isPlain()) {
			flush();
			inset(NotLoaded.film(element));
		}
		leftOut.enter(element, this::flush);
		cells(around.columnsBefore(element));
		boxes.enter(element);
		special(element);
		Optional.ofNullable(STYLES.get(element.normalName())).ifPresent(style -> line.begin(style, style == Style.LINK ? target(element) : ""));
	}

	private void special(Element element) {
		String tag = element.normalName();
		if (tag.equals("br")) {
			lineBreak();
		} else if (tag.equals("img") || tag.equals("input") && element.attr("type").equalsIgnoreCase("image")) {
			line.add(Pictures.run(element));
		} else if (tag.equals("frame") || tag.equals("iframe")) {
			frame(element);
		} else if (LISTS.contains(tag)) {
			lists.begin(element);
		} else if (tag.equals("li")) {
			lists.item(element);
		} else if (tag.equals("pre") && around.isPlain() && !around.isText() && Preformatted.isText(element)) {
			lines(element);
		} else {
			around.enter(element);
		}
	}

	/** A whole article may be set as a typewriter would. */
	private void lines(Element element) {
		inset(TextSource.read(element.wholeText().replace("\r\n", "\n")).blocks());
		around.enterText(element);
	}

	private void frame(Element element) {
		flush();
		List<Block> inside = frames.read(element);
		inside.forEach(leftOut::judgeFrame);
		blocks.addAll(inside);
		inset(inside.isEmpty() ? NotLoaded.frame(element) : List.of());
	}

	private void inset(List<Block> others) {
		others.forEach(block -> {
			leftOut.judge(lists.placeNote(boxes.place(block)));
			blocks.add(block);
		});
	}

	/** Where lines may not be separate blocks, a break is part of the line. */
	private void lineBreak() {
		if (around.isText()) {
			return;
		}
		if (around.isTable() || around.isHeading()) {
			line.text(" ");
		} else if (around.isCode()) {
			line.text("\n");
		} else {
			flush();
			joined = true;
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			end(element);
		}
	}

	private void end(Element element) {
		if (STYLES.containsKey(element.normalName())) {
			line.end();
		}
		if (STRUCK.contains(element.normalName()) && element.hasText() && !around.isText()) {
			line.add(Run.note("[struck out]"));
			line.add(Run.plain(" "));
		}
		if (around.isCell(element)) {
			cells(around.columnsOf(element));
		} else if (around.isTable() && element.normalName().equals("tr")) {
			line.add(Run.of(Style.ROW));
		} else if (isBlock(element) || around.isWhole(element)) {
			flush();
		}
		close(element);
	}

	private void cells(int number) {
		for (int at = 0; at < number; at++) {
			line.add(Run.of(Style.CELL));
		}
	}

	private void close(Element element) {
		if (LISTS.contains(element.normalName())) {
			lists.end();
		} else if (element.normalName().equals("li")) {
			lists.endItem();
		}
		around.leaveHeading(element);
		leftOut.leave(element, this::flush);
		boxes.leave(element);
		around.leave(element);
	}

	/** Within a table of data or code, nothing begins a new block. */
	private boolean isBlock(Element element) {
		return around.isPlain() && (element.isBlock() || BLOCKS.contains(element.normalName()) || leftOut.isMain(element));
	}

	private void flush() {
		Block block = around.block(line);
		if (block.line().isBlank() && block.text().isBlank()) {
			joined = false;
			return;
		}
		lists.place(boxes.place(block)).joined(joined && !blocks.isEmpty()).indent(around.indent());
		joined = false;
		leftOut.judge(block);
		blocks.add(block);
	}

	private static String target(Element link) {
		String whole = link.absUrl("href");
		return Detours.straight(whole.isEmpty() ? link.attr("href").strip() : whole);
	}
}
