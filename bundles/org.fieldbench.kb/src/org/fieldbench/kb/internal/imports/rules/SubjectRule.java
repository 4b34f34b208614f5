/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.Page;

/** One of the first lines that says "Title:" or, as mails do, "Subject:" gives the title. */
final class SubjectRule implements Rule {

	private static final int FIRST = 8;
	private static final Pattern LABELLED = Pattern.compile("(?iU)(title|subject|titel|betreff|titre|objet)\\s*:\\s*(?:(?:re|fwd?|aw|wg"
			+ "|tr)\\s*:\\s*)*(\\S.*)");

	@Override
	public void apply(Page page) {
		page.kept().stream().limit(FIRST).filter(block -> LABELLED.matcher(block.text()).matches()).findFirst().ifPresent(block -> {
			page.found().title(words(block.text()));
			block.leaveOut(TitleRule.NAME, TitleRule.BECAUSE);
		});
	}

	/** @return the text without such a label */
	static String words(String text) {
		Matcher labelled = LABELLED.matcher(text);
		return labelled.matches() ? labelled.group(2) : text;
	}
}
