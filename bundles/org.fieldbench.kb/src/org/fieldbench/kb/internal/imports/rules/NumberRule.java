/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.Page;

/** Finds the number of a field alert, or else the number that the knowledge base gave to the article. */
final class NumberRule implements Rule {

	private static final String NUMBER = "\\s*(?:no\\.?|nr\\.?|number|id|n[°º]|#|:)?\\s*[:#]?\\s*([A-Z]{0,5}-?\\d[\\w-]{0,15})";
	private static final Pattern ALERT = Pattern.compile(
			"(?i)\\b(?:field (?:alert|notice|advisory)|(?:service|technical|tech|support|product|security) (?:alert|bulletin|notice|advisory|note)"
					+ "|alert|advisory"
					+ "|bulletin|serviceinfo|feldhinweis|technische mitteilung|bulletin technique|note technique|bolet[ií]n técnico|aviso técnico|nota técnica|bollettino tecnico|nota tecnica|boletim técnico|technisch bulletin)" + NUMBER);
	private static final Pattern ARTICLE = Pattern.compile(
			"(?i)\\b(?:article|document|doc|solution|answer|kb|faq|artikel|beitrag|artículo|articolo|artigo|artikelnummer|question)[ -]?(?:id|no\\.?|nr\\.?|number|nummer|#"
					+ "|n°)\\s*[:#]?\\s*([A-Z]{0,5}-?\\d[\\w-]{0,15})");
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
			find(SHORT, title).or(() -> find(COUNTED, title)).ifPresent(page.found()::alert);
		}
		find(ARTICLE, title).or(() -> find(KB, title)).or(() -> page.blocks().stream()
				.map(block -> find(ARTICLE, block.text())).flatMap(Optional::stream).findFirst()).ifPresent(page.found()::articleNumber);
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
