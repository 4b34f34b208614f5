/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Page;

/** What stands under a heading such as "Step 3: Reset the phone", up to the next heading, belongs to that step. */
final class HeadingStepRule implements Rule {

	@Override
	public void apply(Page page) {
		int level = 0;
		for (Block block : page.kept()) {
			if (block.is(Kind.STEP) && block.level() > 0) {
				level = block.level();
			} else if (block.is(Kind.HEADING) && block.level() <= level) {
				level = 0;
			} else if (level > 0) {
				block.depth(block.depth() + 1);
			}
		}
	}
}
