/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ModelNames;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What an article says to key in, what it says a phone shows, and its warnings, by the rules of the import.
 *
 * @param warnings sentences
 * @param displays texts
 * @param keys what stands on keys
 */
record Marking(List<String> warnings, List<String> displays, Set<String> keys) {

	private static final Marking NOTHING = new Marking(List.of(), List.of(), Set.of());

	static Marking of(Sheet sheet) {
		try {
			ImportFacts facts = ArticleImport.with(new ModelNames(java.util.Map.of())).paste(ArticleMarkdown.write(sheet.article())).facts();
			return new Marking(facts.warnings().stream().map(Marking::plain).distinct().toList(), facts.displays().stream().distinct().toList(),
					facts.keys().stream().map(String::strip).collect(Collectors.toSet()));
		} catch (ImportException e) {
			return NOTHING; // an empty text has nothing to mark
		}
	}

	static String plain(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	/** Marks them in the text. Words are not changed. */
	void mark(Element body) {
		for (Element code : body.select("code")) {
			if (code.parent() != null && !code.parent().normalName().equals("pre") && isKeyed(code.text().strip())) {
				code.tagName("kbd");
			}
		}
		body.select("p,li,td,blockquote").forEach(this::markWarnings);
		displays.forEach(display -> body.getAllElements().stream().flatMap(element -> element.textNodes().stream()).toList()
				.forEach(text -> wrap(text, display, "samp")));
	}

	private boolean isKeyed(String code) {
		return keys.contains(code) || code.matches("[0-9*#]{1,24}");
	}

	private void markWarnings(Element block) {
		for (String warning : warnings) {
			boolean marked = block.textNodes().stream().anyMatch(text -> wrap(text, warning, "strong"));
			if (!marked && block.children().stream().noneMatch(Element::isBlock) && plain(block.text()).contains(warning)) {
				block.addClass("warning");
			}
		}
	}

	/** @return whether the text has it; then it is in an element of its own */
	private static boolean wrap(TextNode text, String sought, String tag) {
		String whole = text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
		int at = whole.indexOf(sought);
		if (at < 0 || sought.isBlank() || text.parent() instanceof Element parent && parent.normalName().equals(tag)) {
			return false;
		}
		text.text(whole.substring(0, at));
		Element mark = new Element(tag).text(sought);
		if (tag.equals("strong")) {
			mark.addClass("warning");
		}
		text.after(mark);
		mark.after(new TextNode(whole.substring(at + sought.length())));
		return true;
	}
}
