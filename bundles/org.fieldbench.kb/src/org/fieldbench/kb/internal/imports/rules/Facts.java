/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;

import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.internal.imports.Page;

/** What the text of a page says, whoever laid it out. */
public final class Facts {

	private Facts() {
	}

	/** Finds warnings, keys, displays, models and versions. */
	public static void find(Page page, ModelNames models) {
		Rules.facts(models).forEach(rule -> rule.apply(page));
	}

	/**
	 * @param shouting whether all of the article is written in capitals
	 * @return what a phone shows, in the words of a text
	 */
	public static List<String> displays(String text, boolean shouting) {
		return Displays.in(text, shouting);
	}

	/** @return whether most of it is written in capitals, so that these tell nothing */
	public static boolean isShouting(Page page) {
		return DisplayRule.isShouting(page);
	}
}
