/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.Box;
import org.fieldbench.kb.internal.imports.rules.Sentences;
import org.fieldbench.kb.internal.imports.rules.WarningRule;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Sets warnings and notes apart. Their words stay as they are and where they are. */
final class Callouts {

	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("note", "note"), Map.entry("tip", "note"), Map.entry("hint", "note"),
			Map.entry("hinweis", "note"), Map.entry("remarque", "note"),
			Map.entry("nota", "note"), Map.entry("opmerking", "note"));

	private Callouts() {
	}

	static void set(Element body) {
		body.select("blockquote, p").stream().filter(block -> !TextNodes.isWithin(block, above -> above.hasClass("callout"))).forEach(Callouts::labelled);
		body.select("> p").stream().filter(paragraph -> !paragraph.hasClass("callout")).forEach(Callouts::sentences);
	}

	/** A label counts when a sign or strong type sets it apart: "Note that" is none. */
	private static void labelled(Element block) {
		Matcher label = Box.LABEL.matcher(block.text());
		if (label.find() && (label.group().matches("(?s).*[:!\u2013-]\\W*") || strong(block, label.group(1)))) {
			callout(block, KINDS.getOrDefault(label.group(1).toLowerCase(Locale.ROOT), "warning"));
		}
	}

	private static boolean strong(Element block, String label) {
		Element strong = block.selectFirst("strong, b");
		return strong != null && strong.text().toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT));
	}

	private static void callout(Element block, String kind) {
		block.addClass("callout").addClass(kind).attr("role", "note").attr("aria-label", kind.equals("note") ? "Note" : "Warning");
	}

	/** Sentences that warn, in a paragraph without further marks, become a paragraph of their own. */
	private static void sentences(Element paragraph) {
		if (paragraph.childNodeSize() != 1 || !(paragraph.childNode(0) instanceof TextNode)) {
			return;
		}
		List<String> parts = parts(paragraph.text());
		if (parts.stream().anyMatch(WarningRule::warns)) {
			for (int at = parts.size() - 1; at >= 0; at--) {
				Element part = new Element("p").text(parts.get(at));
				paragraph.after(part);
				if (WarningRule.warns(parts.get(at))) {
					callout(part, "warning");
				}
			}
			paragraph.remove();
		}
	}

	private static List<String> parts(String text) {
		List<String> parts = new ArrayList<>();
		boolean before = false;
		for (String sentence : Sentences.of(text)) {
			boolean warns = WarningRule.warns(sentence);
			if (parts.isEmpty() || warns != before) {
				parts.add(sentence);
			} else {
				parts.set(parts.size() - 1, parts.getLast() + ' ' + sentence);
			}
			before = warns;
		}
		return parts;
	}
}
