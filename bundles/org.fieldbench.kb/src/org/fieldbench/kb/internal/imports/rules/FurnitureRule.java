/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Label;
import org.fieldbench.kb.internal.imports.Page;
import org.fieldbench.kb.internal.imports.Run.Style;
import org.fieldbench.kb.internal.imports.read.MarkdownSource;
import org.fieldbench.kb.internal.imports.rules.Phrases.Weight;

/** Leaves out what pages carry around their articles: "Print this page", "Related Articles" with its links, and so on. */
final class FurnitureRule implements Rule {

	private static final String NAME = "furniture";
	private static final String LINE = "It belongs to the page around the article.";
	/** A line of a list of links or details has no more words. */
	private static final int SHORT = 12;

	private static final Pattern COUNTED = Pattern.compile("(?iU)\\W*(\\d+\\W*)?(?:visitor |user |reader )?(comments?|responses?|replies|kommentare?|commentaires?|comentarios?|commenti|commento|comentários?|reacties?|antworten|réponses?)\\b\\W*(\\d+\\W*)?");
	private static final Pattern COPYRIGHT = Pattern.compile("(?i)\\W*(copyright|\u00a9|\\(c\\)).{0,20}\\b(19|20)\\d\\d\\b.{0,80}");

	@Override
	public void apply(Page page) {
		List<Block> blocks = page.blocks().stream().filter(block -> !block.is(Kind.HIDDEN)).toList();
		blocks.stream().filter(block -> COPYRIGHT.matcher(block.text()).matches()).forEach(block -> block.leaveOut(NAME, LINE));
		blocks.stream().filter(block -> weigh(block).compareTo(Weight.WEAK) > 0).forEach(block -> block.leaveOut(NAME, LINE));
		for (int at = 0; at < blocks.size(); at++) {
			Weight weight = isCovered(blocks, at) ? Weight.NO : isCounted(blocks.get(at)) ? Weight.CHAPTER : weigh(blocks.get(at));
			if (weight == Weight.SECTION) {
				section(blocks, at);
			} else if (weight == Weight.CHAPTER) {
				blocks.get(at).leaveOut(NAME, LINE);
				chapter(blocks, at);
			}
		}
		besides(blocks);
		besides(blocks.reversed());
		contents(blocks);
	}

	/** Links into the page itself, after words such as "In this article", are its table of contents. */
	private static void contents(List<Block> blocks) {
		boolean contents = false;
		for (Block block : blocks) {
			contents = !block.kept() && block.rule().equals(NAME) || contents && isLinks(block) && isWithin(block);
			if (contents) {
				block.leaveOut(NAME, LINE);
			}
		}
	}

	private static boolean isWithin(Block block) {
		return block.line().runs().stream().filter(run -> run.style() == Style.LINK).allMatch(run -> run.target().contains("#"));
	}

	/** Where the page's marks, or a text's head, leave out a heading together with what is behind it, nothing after that belongs to it. */
	private static boolean isCovered(List<Block> blocks, int at) {
		Block block = blocks.get(at);
		return !block.kept() && !block.rule().equals(NAME) && (block.rule().equals(MarkdownSource.HEAD)
				|| at + 1 < blocks.size() && blocks.get(at + 1).rule().equals(block.rule()));
	}

	/** "Comments (2)" is a heading of what readers wrote. */
	private static boolean isCounted(Block block) {
		return block.is(Kind.HEADING) && COUNTED.matcher(block.text()).matches() && block.text().chars().anyMatch(Character::isDigit);
	}

	private static Weight weigh(Block block) {
		return block.is(Kind.CODE) || block.is(Kind.TABLE) || isStep(block) ? Weight.NO : Phrases.ALL.weigh(block.text());
	}

	/** "2. Log in" is a step, whatever pages have in their heads. */
	private static boolean isStep(Block block) {
		return block.is(Kind.STEP) && !isLinks(block) || !Label.at(block.text()).isEmpty();
	}

	/** A weak phrase beside furniture is furniture; runs of them are found from both ends. */
	private static void besides(List<Block> blocks) {
		boolean furniture = false;
		for (Block block : blocks) {
			if (furniture && block.kept() && weigh(block) == Weight.WEAK) {
				block.leaveOut(NAME, LINE);
			}
			furniture = !block.kept() && !block.rule().equals(DateRule.NAME);
		}
	}

	private static void section(List<Block> blocks, int at) {
		String because = "It belongs to \"" + blocks.get(at).text() + "\".";
		for (Block block : blocks.subList(at + 1, blocks.size())) {
			if (block.kept() && !isSmall(block)) {
				return;
			}
			block.leaveOut("furniture section", because);
		}
	}

	private static boolean isSmall(Block block) {
		return !block.is(Kind.HEADING) && !block.is(Kind.CODE) && !block.is(Kind.TABLE) && !(block.is(Kind.STEP) && !isLinks(block))
				&& (isLinks(block) || block.text().split("\\s+").length <= SHORT && !block.text().matches("(?s).*[.!?:]"));
	}

	private static void chapter(List<Block> blocks, int at) {
		int level = blocks.get(at).level();
		for (Block block : blocks.subList(at + 1, blocks.size())) {
			if (block.kept() && block.is(Kind.HEADING) && level > 0 && block.level() <= level) {
				return;
			}
			block.leaveOut("furniture section", "It belongs to \"" + blocks.get(at).text() + "\", which others wrote.");
		}
	}

	/** @return whether all its words are links */
	static boolean isLinks(Block block) {
		return block.line().has(Style.LINK) && block.line().runs().stream()
				.allMatch(run -> run.style() == Style.LINK || !run.isSource() || run.text().codePoints().noneMatch(Character::isLetter));
	}
}
