/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Page;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;

/**
 * Marks the places of pictures and links that the text announces and that are not there: "the next screen asks for the
 * address:" with an instruction after it, "in the version below" with nothing after it, "from the following link" without one.
 */
final class AnnouncedRule implements Rule {

	static final String PICTURE = "[Picture missing in the source]";
	static final String LINK = "[Link missing in the source]";

	private static final Pattern SHOWS = Pattern.compile("(?iU)\\b(display|displays|displayed|shows?|shown|see|screen|screenshot|asks?|asked"
			+ "|question|prompt|prompted|message"
			+ "|confirm|picture|figure|image|anzeige|angezeigt|bildschirm|erscheint|zeigt|abbildung|bild|gefragt|écran|affiche|image|figure"
					+ "|capture|demande|pantalla|muestra|aparece|imagen|schermo|schermata|appare|mostra|immagine|ecrã|tela|imagem|scherm|verschijnt|toont"
					+ "|afbeelding)\\b");
	private static final Pattern BELOW = Pattern.compile(
			"(?iU)\\b(as shown below|shown below|the (screen|picture|figure|image|screenshot|example|display|version|menu|window|dialog) below"
					+ "|(picture|figure|image|screenshot) below"
					+ "|following (screen|picture|figure|image|screenshot)|folgende(s|r|n)? (bild|abbildung|bildschirm)|ci-dessous|image suivante"
							+ "|écran suivant)\\b");
	private static final Pattern FOLLOWING_LINK = Pattern.compile(
			"(?iU)\\b((following|this|below) (link|url|address|location)|link below|click here|(folgende[nmrs]?|diese[nmrs]?) link|lien (suivant"
					+ "|ci-dessous))\\b");
	private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(https?|ftp)://|\\bwww\\.");

	@Override
	public void apply(Page page) {
		List<Block> all = page.blocks();
		List<Block> marked = new ArrayList<>();
		for (int at = 0; at < all.size(); at++) {
			Block block = all.get(at);
			marked.add(block);
			if (block.kept() && isText(block)) {
				note(block, page.after(at)).ifPresent(note -> marked.add(new Block(Kind.NOTE, new Line(List.of(Run.note(note)))).depth(block.depth())));
			}
		}
		all.clear();
		all.addAll(marked);
	}

	private static boolean isText(Block block) {
		return block.is(Kind.PARAGRAPH) || block.isItem();
	}

	private static Optional<String> note(Block block, Optional<Block> next) {
		String text = block.text();
		if (FOLLOWING_LINK.matcher(text).find() && !hasLink(block) && next.filter(AnnouncedRule::hasLink).isEmpty()) {
			return Optional.of(LINK);
		}
		boolean announces = text.endsWith(":") && SHOWS.matcher(last(text)).find() || BELOW.matcher(text).find();
		return announces && !block.line().has(Style.PICTURE) && next.filter(AnnouncedRule::isShown).isEmpty() ? Optional.of(PICTURE) : Optional.empty();
	}

	private static String last(String text) {
		return Sentences.of(text).getLast();
	}

	private static boolean hasLink(Block block) {
		return block.line().has(Style.LINK) || ADDRESS.matcher(block.text()).find();
	}

	private static boolean isShown(Block block) {
		return block.line().has(Style.PICTURE) || block.is(Kind.CODE) || block.is(Kind.TABLE) || block.isItem() && !sameList(block)
				|| Displays.isDisplay(block.text()) || Displays.isScreen(block.text());
	}

	/** The next step of the own list shows nothing. */
	private static boolean sameList(Block next) {
		return next.label() != null && next.label().number() > 1;
	}
}
