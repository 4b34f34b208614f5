/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.ui.internal.about.VerifiedOnModel.Fields;
import org.junit.jupiter.api.Test;

class VerifiedOnModelTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private final VerifiedOnModel model = new VerifiedOnModel(Article.draft("1", "T", "").withModels(List.of("IP999", "IP720")), List.of("IP710", "IP720"), "ann", TODAY);

	@Test
	void beginsWithAModelOfTheArticleTheUserAndToday() {
		assertEquals(new Fields("IP720", "", "", "ann", "2026-11-27"), model.fields());
		assertEquals(new VerifiedOn("IP720", "", "", "ann", Optional.of(TODAY)), model.verified());
	}

	@Test
	void saysWhatKeepsItFromBeingNoted() {
		model.change(new Fields("", "", "", "ann", "2026-11-27"));
		assertTrue(model.problem().orElseThrow().contains("which phone model"));
		model.change(new Fields("IP710", "15", "", "ann", "yesterday"));
		assertTrue(model.problem().orElseThrow().contains("\"yesterday\" is no date"));
		model.change(new Fields("IP710", "15", "", "ann", "2026-11-28"));
		assertTrue(model.problem().orElseThrow().contains("is not here yet"));
		model.change(new Fields(" IP710 ", "15", " 2xA1", "", ""));
		assertEquals(Optional.empty(), model.problem());
		assertEquals(new VerifiedOn("IP710", "15", "2xA1", "", Optional.empty()), model.verified());
	}
}
