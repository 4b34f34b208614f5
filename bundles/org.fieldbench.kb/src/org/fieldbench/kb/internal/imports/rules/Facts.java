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

	/** @return what a phone shows, in the words of a text */
	public static List<String> displays(String text) {
		return Displays.in(text);
	}
}
