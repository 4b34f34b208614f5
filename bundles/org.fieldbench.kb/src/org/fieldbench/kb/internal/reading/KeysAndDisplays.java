/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.rules.Displays;
import org.fieldbench.kb.reading.Vocabulary;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets what is keyed in as keys, and what a phone shows as a display; only what the text or the catalog says is one. */
final class KeysAndDisplays {

	private static final Pattern CODE = Pattern.compile("[*#][\\d*#]*|\\d+[*#][\\d*#]*");
	private static final Pattern PRESSED = Pattern.compile("(?iU)\\b(?:press(?:ing|es|ed)?|dial(?:l?ing|s)?|hit|push|hold)(?:\\s+(?:and hold|down|the))*\\s+"
			+ "(?<it>[*#\\d]{1,12})(?![\\p{L}\\d*#]|[.:]\\d)");
	private static final Pattern NAMED = Pattern.compile("(?iU)\\b(?:press(?:ing|es|ed)?|hit|push|hold)(?:\\s+(?:and hold|down|the))*\\s+"
			+ "(?<it>enter|menu|return|redial|mute|speaker)\\b");
	private static final Pattern THEN = Pattern.compile("(?iU)^\\s+(?<it>enter|return)\\b");
	private static final List<Pattern> KEYS = List.of(PRESSED, NAMED);

	private final Vocabulary vocabulary;

	KeysAndDisplays(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	void set(Element body) {
		body.select("kbd").forEach(KeysAndDisplays::caps);
		body.select("samp").forEach(shown -> shown.addClass("lcd"));
		body.select(":not(pre) > code").forEach(this::code);
		KEYS.forEach(pattern -> new Wording(pattern, (text, match) -> new Element("kbd")).apply(body));
		new Wording(THEN, (text, match) -> text.previousSibling() instanceof Element before && before.normalName().equals("kbd") ? new Element("kbd") : null)
				.apply(body);
		body.select("kbd:not(:has(kbd)):not(kbd > kbd)").forEach(KeysAndDisplays::caps);
		known(body);
		quoted(body);
	}

	private void code(Element code) {
		String text = code.text().strip();
		if (vocabulary.keys().contains(text) || CODE.matcher(text).matches()) {
			caps(code.tagName("kbd"));
		} else if (vocabulary.displays().stream().anyMatch(text::equalsIgnoreCase)) {
			code.tagName("samp").addClass("lcd");
		}
	}

	/** Each key of a code has a cap of its own; the text stays in one piece for who copies it. */
	private static void caps(Element keys) {
		String text = keys.text();
		if (keys.hasClass("keys") || keys.childrenSize() > 0) {
			return;
		}
		keys.addClass("keys");
		keys.empty();
		if (text.matches("[\\d*#]+")) {
			text.chars().forEach(key -> keys.appendElement("kbd").text(String.valueOf((char) key)));
		} else {
			keys.appendElement("kbd").text(text);
		}
	}

	private void known(Element body) {
		for (String display : vocabulary.displays()) {
			new Wording(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(display) + "(?![\\p{L}\\p{N}])"), (text, match) -> lcd()).apply(body);
		}
	}

	private static void quoted(Element body) {
		for (List<TextNode> block : TextNodes.blocks(body)) {
			StringBuilder whole = new StringBuilder();
			block.forEach(text -> whole.append(text.getWholeText()));
			for (String display : Displays.in(whole.toString())) {
				block.stream().filter(text -> text.parent() != null && TextNodes.running(text.parent()).contains(text)
						&& text.getWholeText().contains(display)).findFirst().ifPresent(text -> {
							int at = text.getWholeText().indexOf(display);
							TextNodes.wrap(text, at, at + display.length(), lcd());
						});
			}
		}
	}

	private static Element lcd() {
		return new Element("samp").addClass("lcd");
	}
}
