/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Label.Style;

/** Says what an article has otherwise than its source, a sentence each. */
final class Cleaning {

	private final Page page;
	private final List<Block> kept;
	private final List<Piece> leftOut;
	private final boolean restarted;

	Cleaning(Page page, List<Block> kept, List<Piece> leftOut, boolean restarted) {
		this.page = page;
		this.kept = kept;
		this.leftOut = leftOut;
		this.restarted = restarted;
	}

	List<String> sentences() {
		List<String> all = new ArrayList<>();
		all.add("Non-breaking spaces, repeated spaces and empty lines became single ones; marks that nobody sees are gone.");
		add(all, furniture() > 0, "Left out of the page around the article, piece by piece in the import report: " + furniture() + ".");
		add(all, leftOut.stream().anyMatch(piece -> piece.rule().equals("date")), "The date of the last update was moved to the details.");
		add(all, labels(Style.WORD), "Labels such as \"Step 1:\" became the numbers of a list.");
		add(all, labels(Style.BULLET), "Signs before the items of lists became those of Markdown.");
		add(all, restarted, "A list whose numbers start again is set with a parenthesis or a period, other than the list before it.");
		add(all, !page.found().keys().isEmpty(), "What is to be keyed in with stars and hashes is set as code.");
		long notes = kept.stream().filter(block -> block.is(Kind.NOTE)).count();
		add(all, notes > 0, "A note in brackets and italics, which is not the source's, marks the place of each picture or link that is missing: " + notes + ".");
		return all;
	}

	private long furniture() {
		return leftOut.stream().filter(piece -> !piece.rule().equals("date") && !piece.rule().equals("title")).count();
	}

	private boolean labels(Style style) {
		return kept.stream().anyMatch(block -> block.labelInText() && block.label().style() == style);
	}

	private static void add(List<String> all, boolean holds, String sentence) {
		if (holds) {
			all.add(sentence);
		}
	}
}
