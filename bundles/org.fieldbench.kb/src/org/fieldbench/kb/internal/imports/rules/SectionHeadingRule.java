/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.regex.Pattern;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Page;

/** A line of its own that is one of the headings which articles of this kind have is a heading, whatever it is set as. */
final class SectionHeadingRule implements Rule {

	private static final int LEVEL = 2;
	private static final Pattern HEADING = Pattern.compile(
			"(?iU)(symptoms?|causes?|cause|problem|issue|resolution|solution|workaround|procedure|steps|instructions|overview|introduction|summary"
					+ "|description|environment"
					+ "|applies to|affected (products|models|versions)|prerequisites|requirements|before you begin|background|details|verification"
							+ "|additional information|more information"
					+ "|symptome?|ursache|lösung|vorgehen|anleitung|beschreibung|voraussetzungen|betroffene (geräte|modelle|versionen)|überprüfung"
					+ "|symptômes?|résolution|procédure|marche à suivre|prérequis|produits concernés|vérification)\\s*:?");

	@Override
	public void apply(Page page) {
		page.kept(Kind.PARAGRAPH).filter(block -> block.depth() == 0 && HEADING.matcher(block.text()).matches()).forEach(SectionHeadingRule::make);
	}

	private static void make(Block block) {
		block.kind(Kind.HEADING).level(LEVEL);
	}
}
