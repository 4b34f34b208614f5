/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Label;
import org.fieldbench.kb.internal.imports.Page;

/** Lines that follow each other without a gap are one paragraph; a line that ends early or ends a sentence stays a line. */
final class JoinRule implements Rule {

	private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;\u201d\"]\\)?$", Pattern.DOTALL);
	/** Shorter lines were broken on purpose. */
	private static final int WRAPPED = 50;

	@Override
	public void apply(Page page) {
		List<Block> joined = new ArrayList<>();
		for (Block block : page.blocks()) {
			Block before = joined.isEmpty() ? null : joined.getLast();
			if (before != null && belong(before, block)) {
				before.line(before.line().then(block.line(), block.joined() && isBroken(before)));
			} else {
				joined.add(block);
			}
		}
		page.blocks().clear();
		page.blocks().addAll(joined);
	}

	private static boolean belong(Block before, Block block) {
		return !MenuRule.isTrail(before) && (block.joined() || wraps(before, block)) && block.is(Kind.PARAGRAPH) && block.kept() && before.kept()
				&& (before.is(Kind.PARAGRAPH) && before.depth() == block.depth() || before.isItem())
				&& !(before.isItem() && before.labelInText() && before.text().isEmpty() && block.text().isEmpty());
	}

	/** A page made of a printed one has each of its lines apart: the next one goes on with a small letter. */
	private static boolean wraps(Block before, Block block) {
		String text = before.text();
		return block.box() == before.box() && text.length() - text.lastIndexOf('\n') >= WRAPPED - 10 && !SENTENCE_END.matcher(text).matches() && !text.matches("(?s).*[,)]")
				&& !block.text().isEmpty() && Character.isLowerCase(block.text().codePointAt(0)) && Label.at(block.text()).isEmpty()
				&& before.indent() == block.indent();
	}

	private static boolean isBroken(Block before) {
		String text = before.text();
		String last = text.substring(text.lastIndexOf('\n') + 1);
		return SENTENCE_END.matcher(last).matches() || last.length() < WRAPPED;
	}
}
