/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.watch;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.diff.ArticleDifference;
import org.fieldbench.kb.diff.DiffRow;

/**
 * What happened to an article since it was read.
 *
 * @param article as it is now
 * @param now the revision that it is
 * @param text of that revision
 * @param known the revision that was read; empty when none was, or when it is not in the history
 * @param knownText what was read; empty when nothing was, or when it is not kept any more
 * @param wasRead whether it was read at all; else it came after the reader began to watch its tag
 */
public record News(Article article, Revision now, String text, Optional<Revision> known, Optional<String> knownText, boolean wasRead) {

	/** @return what differs; all of it when nothing is known of what was read */
	public List<DiffRow> rows() {
		return ArticleDifference.of(knownText.orElse(""), text);
	}

	/** @return a sentence, e.g. "It changed since you read revision 2; it is revision 4 now." */
	public String sentence() {
		if (!wasRead) {
			return "It is new since you watch its tag.";
		} else if (knownText.isEmpty()) {
			return "It changed since you read it. The text that you read is not kept any more, so all of it is shown as new.";
		}
		return known.map(revision -> "It changed since you read revision " + revision.number() + "; it is revision " + now.number() + " now.")
				.orElse("It changed since you read it: another text came with " + now.author() + ".");
	}
}
