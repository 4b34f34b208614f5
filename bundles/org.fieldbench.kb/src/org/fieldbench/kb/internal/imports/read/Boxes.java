/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Box;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;
import org.jsoup.nodes.Element;

/** Finds the frames in which pages set warnings and notes, by their names, and in texts the quotations. */
final class Boxes {

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("warning", "warning"), Map.entry("warn", "warning"), Map.entry("warnung", "warning"),
			Map.entry("achtung", "warning"), Map.entry("avertissement", "warning"), Map.entry("advertencia", "warning"), Map.entry("avviso", "warning"),
			Map.entry("attenzione", "warning"), Map.entry("waarschuwing", "warning"), Map.entry("caution", "caution"), Map.entry("danger", "caution"),
			Map.entry("important", "important"), Map.entry("wichtig", "important"), Map.entry("note", "note"), Map.entry("hinweis", "note"),
			Map.entry("remarque", "note"), Map.entry("opmerking", "note"), Map.entry("tip", "tip"), Map.entry("hint", "tip"));
	private static final List<String> ORDER = List.of("caution", "warning", "important", "tip", "note");
	private static final Set<String> TAGS = Set.of("div", "p", "aside", "section", "table", "blockquote", "dl", "fieldset");
	/** A frame around more characters is none: whole articles are named as well. */
	private static final int LONGEST = 1200;
	private static final Pattern MARK = Pattern.compile("(?i)^\\[!(note|tip|important|warning|caution)\\]\\s*");

	private final boolean laidOut;
	private Element element;
	private Box box;

	/** @param laidOut whether it is a page of a site, where quotations are also what is set in */
	Boxes(boolean laidOut) {
		this.laidOut = laidOut;
	}

	void enter(Element inner) {
		if (box == null) {
			box = box(inner).orElse(null);
			element = box == null ? null : inner;
		}
	}

	void leave(Element inner) {
		if (inner == element) {
			box = null;
			element = null;
		}
	}

	private Optional<Box> box(Element inner) {
		if (!laidOut && inner.normalName().equals("blockquote")) {
			return Optional.of(new Box("", true));
		}
		return TAGS.contains(inner.normalName()) && inner.text().length() <= LONGEST ? kind(inner).map(kind -> new Box(kind, false)) : Optional.empty();
	}

	private static Optional<String> kind(Element inner) {
		List<String> kinds = Names.of(inner).stream().map(KINDS::get).filter(kind -> kind != null).toList();
		return ORDER.stream().filter(kinds::contains).findFirst();
	}

	/** A frame's own heading is none of the article's. */
	private static Line strong(Line line) {
		return Line.tidy(line.runs().stream().map(run -> run.style() == Style.PLAIN ? new Run(Style.STRONG, run.text(), "") : run).toList());
	}

	/** Tells a block the frame that it stands in. A mark such as "[!WARNING]" of a text says what the quotation is. */
	Block place(Block block) {
		Matcher mark = MARK.matcher(block.text());
		if (box != null && box.isQuote() && box.kind().isEmpty() && mark.lookingAt()) {
			box.kind(mark.group(1).toLowerCase(java.util.Locale.ROOT));
			block.line(block.line().from(mark.end()));
		}
		if (box != null && block.is(Kind.HEADING)) {
			block.kind(Kind.PARAGRAPH).level(0).line(strong(block.line()));
		}
		return block.box(box);
	}
}
