/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Head;
import org.fieldbench.kb.internal.imports.Page;

/** A plain text: each line a block, until rules join those of a paragraph. */
public final class TextSource {

	private static final Pattern UNDERLINE = Pattern.compile("\\s*(={3,}|-{3,}|_{3,}|\\*{3,}|~{3,}|(?:[-=_*~]\\s+){3,}[-=_*~]?)\\s*");
	private static final int TAB = 4;

	private TextSource() {
	}

	public static Page read(String text) {
		List<Block> blocks = new ArrayList<>();
		boolean gap = true;
		for (String line : text.replace('\f', '\n').replace("\0", "").split("\n", -1)) {
			Block block = Block.of(Kind.PARAGRAPH, line).indent(indent(line)).joined(!gap);
			gap = block.line().isBlank();
			if (UNDERLINE.matcher(line).matches()) {
				underline(blocks, block);
				gap = true;
			} else if (!gap) {
				blocks.add(block);
			}
		}
		return new Page(blocks, new Head());
	}

	/** A line of signs makes the line just above it a heading, and is nothing else than a line. */
	private static void underline(List<Block> blocks, Block line) {
		Block above = blocks.isEmpty() ? null : blocks.getLast();
		if (above != null && line.joined() && above.kept() && above.text().length() <= 2 * line.text().length() + 10
				&& !above.text().endsWith(".")) {
			above.kind(Kind.HEADING).level(line.text().startsWith("=") ? 1 : 2);
		}
		line.leaveOut("drawn line", "It is a line made of signs.");
		blocks.add(line);
	}

	private static int indent(String line) {
		int columns = 0;
		for (int at = 0; at < line.length(); at++) {
			char sign = line.charAt(at);
			if (sign == '\t') {
				columns += TAB - columns % TAB;
			} else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
				columns++;
			} else {
				return columns;
			}
		}
		return columns;
	}
}
