/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Label;
import org.fieldbench.kb.internal.imports.Label.Style;

/** The sub-steps of a step: 1.1, 1.2 or a), b), done one after another. Those of which only one applies are the step's own text. */
final class SubSteps {

	/** What one does; letters also count cases, of which one applies. */
	private static final Pattern DOES = Pattern.compile("(?iU)(press|dial|enter|type|key in|select|choose|click|hold|release|wait|check|confirm|scroll|open|close|copy|start|stop"
			+ "|restart|reboot|pull|plug|unplug|connect|disconnect|switch|turn|set|write|go|note|log|drücken|wählen|geben|warten|prüfen|halten|öffnen|starten|ziehen"
			+ "|appuyez|composez|entrez|saisissez|sélectionnez|attendez|vérifiez|pulse|presione|marque|espere|seleccione|introduzca|compruebe|premere|prema|premi"
			+ "|digitare|selezionare|attendere|verificare|pressione|digite|selecione|aguarde|verifique|druk|kies|wacht|voer|toets|controleer)\\b.*", Pattern.DOTALL);

	private SubSteps() {
	}

	/** @return where each begins; empty when there are none */
	static List<Integer> begins(List<Block> own) {
		List<Integer> begins = new ArrayList<>();
		Label last = null;
		for (int at = 1; at < own.size(); at++) {
			Block block = own.get(at);
			if (block.isItem() && block.depth() == 2) {
				Label label = label(block).orElse(null);
				boolean counts = label != null && (last == null ? label.number() == 1 : label.follows(last));
				if (!counts || label.style() != Style.LEVELS && !DOES.matcher(text(block)).matches()) {
					return List.of();
				}
				begins.add(at);
				last = label;
			}
		}
		return begins.size() < 2 ? List.of() : begins;
	}

	private static Optional<Label> label(Block block) {
		return block.labelInText() && block.label() != null ? Optional.of(block.label()) : label(block.text());
	}

	private static String text(Block block) {
		return label(block.text()).map(label -> block.text().substring(label.rest())).orElse(block.text());
	}

	/** @return the label that a text begins with, as articles are written: Markdown counts neither 1.1 nor a) */
	static Optional<Label> label(String text) {
		return Label.at(text).stream().filter(label -> label.style() == Style.LEVELS || label.style() == Style.LETTER).findFirst();
	}
}
