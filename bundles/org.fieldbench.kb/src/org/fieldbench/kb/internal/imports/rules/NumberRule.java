/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Head;
import org.fieldbench.kb.internal.imports.Page;

/** Finds the number of a field alert, or else the number that the knowledge base gave to the article. */
final class NumberRule implements Rule {

	private static final String NUMBER = "\\s*(?:no\\.?|nr\\.?|number|id|n[°º]|#|:)?\\s*[:#]?\\s*([A-Z]{0,5}-?\\d[\\w-]{0,15})";
	private static final Pattern ALERT = Pattern.compile(
			"(?i)\\b(?:field (?:alert|notice|advisory)|(?:service|technical|tech|support|product|security) (?:alert|bulletin|notice|advisory|note)|tech-?notes?"
					+ "|alert|advisory"
					+ "|bulletin|serviceinfo|feldhinweis|technische mitteilung|bulletin technique|note technique|bolet[ií]n técnico|aviso técnico|nota técnica|bollettino tecnico|nota tecnica|boletim técnico|technisch bulletin)" + NUMBER);
	private static final Pattern ARTICLE = Pattern.compile(
			"(?i)\\b(?:article|document|doc|solution|answer|kb|faq|artikel|beitrag|artículo|articolo|artigo|artikelnummer|question)[ -]?(?:id|no\\.?|nr\\.?|number|nummer|#"
					+ "|n°)\\s*[:#]?\\s*([A-Z]{0,5}-?\\d[\\w-]{0,15})");
	private static final Pattern LABEL = Pattern.compile("(?i)\\s*(?:article|document|doc|solution|answer|kb|faq|artikel|beitrag|artículo|articolo|artigo)?[ -]?"
			+ "(?:id|no\\.?|nr\\.?|number|nummer|artikelnummer|n°)\\s*:?\\s*");
	private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|/)((?:FN|FA|SN|TB|SB|TN|SA)-?\\d{2,6})(?![A-Z\\d])");
	private static final int LONGEST = 20;
	/** A title says so; a text says it of others, too. */
	private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?:hinweis|mitteilung|avis|aviso|avviso|bericht)\\s+(?:nr\\.?|no\\.?|n[°º])\\s*([A-Z]{0,5}-?\\d[\\w-]{0,15})");
	private static final Pattern SHORT = Pattern.compile("\\b((?:FN|FA|SN|TB|SB|TN|SA)[- ]?\\d{2,6})\\b");
	private static final Pattern KB = Pattern.compile("\\b(KB[- ]?\\d{3,9})\\b");

	@Override
	public void apply(Page page) {
		String title = page.found().title();
		find(ALERT, title).or(() -> page.blocks().stream().map(block -> find(ALERT, block.text())).flatMap(Optional::stream).limit(1)
				.filter(number -> labelledTwice(page, number)).findFirst()).ifPresent(page.found()::alert);
		if (page.found().alert().isEmpty()) {
			find(SHORT, title).or(() -> find(COUNTED, title)).or(() -> elsewhere(page)).ifPresent(page.found()::alert);
		}
		find(ARTICLE, title).or(() -> find(KB, title)).or(() -> inText(page)).or(() -> find(KB, window(page))).ifPresent(page.found()::articleNumber);
	}

	/** Some pages have their number in the window's title or in their address only. */
	private static Optional<String> elsewhere(Page page) {
		String address = page.head().first(Head.SOURCE).map(url -> url.replaceFirst("^\\w+://[^/]*", "").replaceFirst("[?#].*", "")).orElse("");
		return find(ALERT, window(page)).or(() -> find(SHORT, window(page))).or(() -> find(ALERT, address.replaceAll("[-_/.+]", " ")))
				.or(() -> find(IN_ADDRESS, address.toUpperCase(Locale.ROOT)));
	}

	private static String window(Page page) {
		return page.head().first(Head.WINDOW_TITLE).orElse("");
	}

	/** The number may stand behind its label, or in the table's next cell. */
	private static Optional<String> inText(Page page) {
		List<Block> blocks = page.blocks();
		for (int at = 0; at < blocks.size(); at++) {
			boolean label = LABEL.matcher(blocks.get(at).text()).matches() && at + 1 < blocks.size() && blocks.get(at + 1).text().length() <= LONGEST;
			Optional<String> number = find(ARTICLE, blocks.get(at).text() + (label ? " " + blocks.get(at + 1).text() : ""));
			if (number.isPresent()) {
				return number;
			}
		}
		return Optional.empty();
	}

	/** A text may mention another alert; its own stands in a short line near the beginning, too. */
	private static boolean labelledTwice(Page page, String number) {
		return page.blocks().stream().limit(8).anyMatch(block -> block.text().length() < 60 && find(ALERT, block.text()).filter(number::equals).isPresent());
	}

	/** @return whether it names an alert by its number */
	static boolean hasAlert(String text) {
		return ALERT.matcher(text).find();
	}

	private static Optional<String> find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1).replaceAll("[-_]+$", "")) : Optional.empty();
	}
}
