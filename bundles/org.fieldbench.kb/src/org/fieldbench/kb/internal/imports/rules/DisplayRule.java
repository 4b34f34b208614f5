/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Page;

/** Finds what the phone shows: quotations in capitals, or near words such as "displays". */
final class DisplayRule implements Rule {

	/** So many capitals, and more than small letters, are a way to write. */
	private static final int MANY = 60;

	@Override
	public void apply(Page page) {
		boolean shouting = isShouting(page);
		page.kept().stream().filter(block -> !block.is(Kind.HEADING) && !block.is(Kind.TABLE)).filter(block -> block.depth() > 0 || !block.is(Kind.CODE))
				.forEach(block -> page.found().displays().addAll(Displays.in(block.text(), shouting)));
		screens(page);
	}

	/** Lines in capitals after "the display shows:". */
	private static void screens(Page page) {
		List<Block> kept = page.kept();
		for (int at = 1; at < kept.size(); at++) {
			if (Displays.announces(kept.get(at - 1).text()) && Displays.isScreen(kept.get(at).text()) && !Displays.isDisplay(kept.get(at).text())) {
				kept.get(at).text().lines().forEach(page.found().displays()::add);
			}
		}
	}

	static boolean isShouting(Page page) {
		String text = page.kept().stream().filter(block -> !block.is(Kind.CODE)).map(Block::text).collect(Collectors.joining(" "));
		long capitals = text.codePoints().filter(Character::isUpperCase).count();
		return capitals >= MANY && capitals > text.codePoints().filter(Character::isLowerCase).count();
	}
}
