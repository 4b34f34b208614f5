/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Head;
import org.fieldbench.kb.internal.imports.Page;
import org.fieldbench.kb.internal.imports.Run.Style;

/**
 * Finds the title: of the front matter, the first heading of the highest level, the window's title without the site's name,
 * or a first line that looks like one. The piece that is the title does not stand in the body again.
 */
final class TitleRule implements Rule {

	static final String NAME = "title";
	static final String BECAUSE = "It is the article's title.";
	private static final int LONGEST = 160;
	private static final Pattern SITE = Pattern.compile("\\s+[|\u2013\u2014\u00b7:»›-]+\\s+");

	@Override
	public void apply(Page page) {
		String title = said(page).or(() -> headed(page)).or(() -> onlyHeading(page)).or(() -> heading(page)).or(() -> bold(page)).or(() -> firstLine(page)).or(() -> window(page))
				.or(() -> firstTwoLines(page)).orElse("");
		page.found().title(SubjectRule.words(title.replace('\n', ' ').strip()));
		leaveOutAgain(page);
	}

	private static Optional<String> said(Page page) {
		return Optional.of(page.found().title()).filter(title -> !title.isEmpty());
	}

	private static Optional<String> headed(Page page) {
		return page.head().first(Head.TITLE).filter(title -> page.head().first(Head.WINDOW_TITLE).isEmpty());
	}

	/** The page's only heading of the first level is its title even if it stands above the content. */
	private static Optional<String> onlyHeading(Page page) {
		List<Block> first = page.blocks().stream().filter(block -> block.is(Kind.HEADING) && block.level() == 1 && !block.rule().equals("window title")).toList();
		return first.size() == 1 ? Optional.of(take(instead(page, first.getFirst()).orElse(first.getFirst()))) : Optional.empty();
	}

	/** The heading of the first level may be the site's name, or the same on all pages: then the window's title begins with another heading. */
	private static Optional<Block> instead(Page page, Block heading) {
		String window = squash(page.head().first(Head.WINDOW_TITLE).orElse(""));
		int place = window.indexOf(squash(heading.text()));
		return page.blocks().stream().filter(block -> block.is(Kind.HEADING) && block.level() > 1)
				.filter(block -> squash(block.text()).length() > squash(heading.text()).length())
				.filter(block -> place < 0 ? window.contains(squash(block.text())) : place > 0 && window.startsWith(squash(block.text()))).findFirst();
	}

	private static Optional<String> heading(Page page) {
		List<Block> headings = page.kept(Kind.HEADING).filter(block -> block.text().length() <= LONGEST).toList();
		int highest = headings.stream().mapToInt(Block::level).min().orElse(0);
		Optional<Block> first = headings.stream().filter(block -> block.level() == highest).findFirst();
		boolean isTitle = highest == 1 || first.isPresent() && stemOfWindow(page, first.get().text()) || first.equals(page.kept().stream().findFirst());
		return first.filter(block -> isTitle).map(TitleRule::take);
	}

	/** Old pages set their title in bold: one with an alert's number, else the longest of the first. */
	private static Optional<String> bold(Page page) {
		List<Block> bold = page.kept().stream().limit(8).filter(block -> block.is(Kind.PARAGRAPH) && looksLikeOne(block.text()) && isBold(block)).toList();
		Optional<Block> numbered = bold.stream().filter(block -> NumberRule.hasAlert(block.text())).findFirst();
		return numbered.or(() -> bold.stream().max((one, other) -> one.text().length() - other.text().length())).map(TitleRule::take);
	}

	private static boolean isBold(Block block) {
		return block.line().runs().stream().allMatch(run -> run.style() == Style.STRONG || run.text().isBlank());
	}

	private static boolean stemOfWindow(Page page, String text) {
		return page.head().first(Head.WINDOW_TITLE).filter(window -> same(window, text) || squash(window).startsWith(squash(text))).isPresent();
	}

	/** Of a plain text, or a page without headings. */
	private static Optional<String> firstLine(Page page) {
		Optional<Block> first = page.kept().stream().filter(block -> !block.text().isEmpty()).findFirst();
		boolean better = page.head().first(Head.WINDOW_TITLE).isPresent() && first.filter(block -> stemOfWindow(page, block.text())).isEmpty();
		return better ? Optional.empty() : first.filter(block -> block.is(Kind.PARAGRAPH) && looksLikeOne(block.text())).map(TitleRule::take);
	}

	/** Before a text goes by the name of its file: its number may stand on a line of its own. */
	private static Optional<String> firstTwoLines(Page page) {
		return page.kept().stream().filter(block -> !block.text().isEmpty()).findFirst().filter(block -> block.is(Kind.PARAGRAPH))
				.filter(block -> block.text().lines().count() == 2 && looksLikeOne(block.text().replace('\n', ' '))).map(TitleRule::take);
	}

	private static boolean looksLikeOne(String text) {
		return text.length() <= LONGEST && !text.contains("\n") && !text.matches(".*[.!?:;,]") && text.codePoints().anyMatch(Character::isLetter);
	}

	/** The longest part is the page's, the others are the site's. */
	private static Optional<String> window(Page page) {
		return page.head().first(Head.WINDOW_TITLE).flatMap(title -> SITE.splitAsStream(title).max((one, other) -> one.length() - other.length()))
				.or(() -> page.head().first(Head.TITLE));
	}

	private static String take(Block block) {
		block.leaveOut(NAME, BECAUSE);
		return block.labelInText() ? block.sourceText() : block.text();
	}

	private static void leaveOutAgain(Page page) {
		page.kept().stream().limit(5).filter(block -> block.is(Kind.HEADING) || block.is(Kind.PARAGRAPH))
				.filter(block -> same(block.text(), page.found().title())).forEach(block -> block.leaveOut(NAME, BECAUSE));
	}

	private static boolean same(String one, String other) {
		return !one.isBlank() && squash(one).equals(squash(other));
	}

	private static String squash(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
