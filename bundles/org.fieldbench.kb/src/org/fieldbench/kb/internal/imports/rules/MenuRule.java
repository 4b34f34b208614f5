/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Page;
import org.fieldbench.kb.internal.imports.Run.Style;

/** Leaves out menus that nothing marks: many links one after another before the article's first or after its last words, and the trail of pages to this one. */
final class MenuRule implements Rule {

	private static final String MENU = "menu of links";
	/** Fewer links may be the article's own. */
	private static final int MANY = 4;
	/** A paragraph of text has at least so many words. */
	private static final int TEXT = 8;
	private static final Pattern TRAIL = Pattern.compile(
			"(?i)\\s*((you are here|sie sind hier|vous êtes ici|usted está aquí|está aquí|sei qui|ti trovi qui|você está aqui|u bent hier):?\\s*)?(home|start|startseite|accueil|inicio|início|pagina iniziale|página inicial|página principal|startpagina|ayuda|aiuto|ajuda|support|help ?cent(er|re)|knowledge ?base|kb)\\b[^.]*([>»›/|\u2192][^.]*)+");

	@Override
	public void apply(Page page) {
		List<Block> blocks = page.kept();
		int first = first(blocks);
		int last = blocks.size() - 1 - first(blocks.reversed());
		menus(blocks.subList(0, Math.max(0, first)));
		menus(blocks.subList(Math.min(blocks.size(), last + 1), blocks.size()));
		blocks.subList(0, Math.min(blocks.size(), Math.max(first, 3))).stream().filter(block -> block.is(Kind.PARAGRAPH))
				.filter(MenuRule::isTrail)
				.forEach(block -> block.leaveOut("trail", "It is the trail of pages that leads to this one."));
	}

	/** @return whether it is the trail of pages that leads to this one */
	static boolean isTrail(Block block) {
		return block.kept() && TRAIL.matcher(block.text()).matches();
	}

	/** @return the index of the first words that are no link, the number of blocks if there are none */
	private static int first(List<Block> blocks) {
		for (int at = 0; at < blocks.size(); at++) {
			Block block = blocks.get(at);
			boolean text = block.text().split("\\s+").length >= TEXT || block.is(Kind.STEP) || block.is(Kind.TABLE) || block.is(Kind.CODE);
			if (text && !FurnitureRule.isLinks(block)) {
				return at;
			}
		}
		return blocks.size();
	}

	private static long links(Block block) {
		return block.line().runs().stream().filter(run -> run.style() == Style.LINK).count();
	}

	private static void menus(List<Block> blocks) {
		int begin = 0;
		for (int at = 0; at <= blocks.size(); at++) {
			if (at == blocks.size() || !FurnitureRule.isLinks(blocks.get(at))) {
				if (blocks.subList(begin, at).stream().mapToLong(MenuRule::links).sum() >= MANY) {
					blocks.subList(begin, at).forEach(block -> block.leaveOut(MENU, "It is one of several links in a row outside of the text."));
				}
				begin = at + 1;
			}
		}
	}
}
