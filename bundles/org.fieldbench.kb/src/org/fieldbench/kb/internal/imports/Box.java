/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.Set;
import java.util.regex.Pattern;

/** A frame around paragraphs that says that they warn or are a note, or a quotation. */
public final class Box {

	/** What a paragraph may begin with that says the same in words. */
	public static final Pattern LABEL = Pattern.compile("(?iU)^\\W{0,4}(warning|danger|caution|important|attention|note|tip|hint|warnung|gefahr|vorsicht"
			+ "|achtung|wichtig|hinweis|avertissement|mise en garde|remarque|atención|advertencia|precaución|peligro|cuidado|aviso|importante|nota"
			+ "|attenzione|avvertenza|avviso|pericolo|cautela|atenção|perigo|advertência|waarschuwing|let op|opgelet|belangrijk|gevaar|voorzichtig|opmerking)\\b\\W{0,3}");
	private static final Set<String> WARN = Set.of("warning", "caution", "important");

	private final boolean quote;
	private String kind;

	/**
	 * @param kind "note", "tip", "important", "warning" or "caution"; empty for a quotation
	 * @param quote whether the source has it as a quotation
	 */
	public Box(String kind, boolean quote) {
		this.kind = kind;
		this.quote = quote;
	}

	/** @param other says what it is after all */
	public void kind(String other) {
		kind = other;
	}

	public String kind() {
		return kind;
	}

	public boolean isQuote() {
		return quote;
	}

	public boolean warns() {
		return WARN.contains(kind);
	}
}
