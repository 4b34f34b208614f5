/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Page;

/** Finds what the phone shows: quotations in capitals, or near words such as "displays". */
final class DisplayRule implements Rule {

	@Override
	public void apply(Page page) {
		page.kept().stream().filter(block -> !block.is(Kind.HEADING) && !block.is(Kind.TABLE)).filter(block -> block.depth() > 0 || !block.is(Kind.CODE))
				.forEach(block -> page.found().displays().addAll(Displays.in(block.text())));
	}
}
