/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.related;

import java.util.List;

import org.fieldbench.kb.ArticleHead;

/**
 * An article that belongs to another one.
 *
 * @param pinned whether the other one names it
 * @param why it belongs there, for people, the strongest reason first, e.g. "Pinned", "Links here", "Also about IP710"; not empty
 */
public record Related(ArticleHead article, boolean pinned, List<String> why) {

	public Related {
		why = List.copyOf(why);
	}
}
