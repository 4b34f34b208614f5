/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Page;

/**
 * Paragraphs between two steps of a list belong to the first of them. After a list's last step a paragraph belongs to it
 * only if the step announces something with a colon, if it says what to press at what was shown, or if it is set in further.
 */
final class ContinuationRule implements Rule {

	private static final int SET_IN = 2;
	private static final int BRIEF = 160;
	private static final Pattern PRESS = Pattern.compile(
			"(?iU)(then |now |and )?(press|enter|select|choose|type|key in|dial|click|tap|wait|confirm|drücken|wählen|geben|warten|appuyez|entrez"
					+ "|saisissez|sélectionnez|composez|attendez"
					+ "|pulse|presione|marque|espere|seleccione|introduzca|premere|premi|prema|selezionare|attendere|digitare|pressione|selecione|aguarde"
					+ "|digite|druk|kies|wacht|voer|toets)\\b.*",
			Pattern.DOTALL);

	@Override
	public void apply(Page page) {
		List<Block> kept = page.kept();
		for (int at = 1; at < kept.size(); at++) {
			Block block = kept.get(at);
			Block step = step(kept, at);
			if (step != null && isLoose(block) && belongs(kept, at, step)) {
				block.depth(step.depth());
			}
		}
	}

	private static boolean isLoose(Block block) {
		return block.depth() == 0 && !block.is(Kind.HEADING) && !block.isItem();
	}

	/** @return the step whose text reaches to just before the block; null when another paragraph is between */
	private static Block step(List<Block> kept, int at) {
		Block before = kept.get(at - 1);
		if (before.is(Kind.HEADING) || before.depth() == 0) {
			return null;
		}
		return kept.subList(0, at).reversed().stream().takeWhile(block -> block.depth() > 0).filter(block -> block.is(Kind.STEP)).findFirst()
				.map(step -> outer(kept, at, step)).orElse(null);
	}

	/** After sub-steps, the paragraph belongs to the step whose list goes on. */
	private static Block outer(List<Block> kept, int at, Block step) {
		Block next = next(kept, at);
		if (next == null || next.depth() >= step.depth()) {
			return step;
		}
		return kept.subList(0, at).reversed().stream().filter(block -> block.is(Kind.STEP) && block.depth() == next.depth()).findFirst().orElse(step);
	}

	private static boolean belongs(List<Block> kept, int at, Block step) {
		Block block = kept.get(at);
		Block next = next(kept, at);
		if (next != null && goesOn(kept, at, next) || block.indent() >= step.indent() + SET_IN) {
			return true;
		}
		boolean introduces = block.text().endsWith(":") && at + 1 < kept.size() && kept.get(at + 1).isItem();
		Block before = kept.get(at - 1);
		boolean shown = Displays.isDisplay(before.text()) || before.is(Kind.NOTE) || before.is(Kind.CODE) || before.line().isBlank() || before.text().isEmpty();
		return !introduces && (before == step && before.text().isEmpty() || before.text().endsWith(":") || shown && block.text().length() < BRIEF && PRESS.matcher(block.text()).matches());
	}

	/** @return the next step before a heading */
	private static Block next(List<Block> kept, int at) {
		return kept.subList(at + 1, kept.size()).stream().takeWhile(block -> !block.is(Kind.HEADING)).filter(block -> block.is(Kind.STEP))
				.findFirst().orElse(null);
	}

	private static boolean goesOn(List<Block> kept, int at, Block next) {
		return kept.subList(0, at).reversed().stream().filter(block -> block.is(Kind.STEP) && block.depth() == next.depth()).findFirst()
				.filter(last -> next.label().follows(last.label())).isPresent();
	}
}
