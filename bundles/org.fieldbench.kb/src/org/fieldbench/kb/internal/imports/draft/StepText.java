/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.draft;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Line;
import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;

/**
 * The words of a step.
 *
 * @param text without the importer's notes
 * @param pictureMissing whether a note says that a picture is missing
 */
record StepText(String text, boolean pictureMissing) {

	static StepText of(List<Block> blocks) {
		boolean missing = blocks.stream().flatMap(block -> block.line().runs().stream()).anyMatch(run -> isNote(run) && !run.text().contains("Link"));
		String text = blocks.stream().map(StepText::words).filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
		return new StepText(text.replaceAll("\\s+", " ").strip(), missing);
	}

	private static String words(Block block) {
		Line own = new Line(block.line().runs().stream().filter(run -> !isNote(run)).toList());
		String words = own.spoken().replaceAll("[\\n\\t]", " ");
		boolean sub = block.is(Kind.STEP) && block.depth() > 1;
		return sub ? block.label().written() + " " + words : words;
	}

	/** As {@code AnnouncedRule} and the writer of bodies mark what is missing. */
	private static boolean isNote(Run run) {
		return run.style() == Style.EMPHASIS && run.text().strip().matches("\\[.*\\b(missing in the source|not loaded from the network)\\b.*\\]");
	}
}
