/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.internal.imports.draft.DraftReader;

/**
 * A procedure as it was understood of an article: to be read, corrected and completed by somebody who knows the phone.
 *
 * @param id of the procedure, e.g. "draft.212"
 * @param alert number of the field alert; empty when it is none
 * @param title the article's
 * @param article its id
 * @param models ids of the models that it speaks of
 * @param acknowledgements what the engineer must have read: the article's warnings
 * @param steps numbered from 1
 * @param verification how to see afterwards that it worked
 * @param versionRules what the article says about versions
 * @param doubts what is to be corrected or completed, a sentence each
 */
public record ProcedureDraft(String id, String alert, String title, String article, List<String> models, List<String> acknowledgements,
		List<DraftStep> steps, Optional<DraftStep> verification, List<VersionRule> versionRules, List<String> doubts) {

	public ProcedureDraft {
		models = List.copyOf(models);
		acknowledgements = List.copyOf(acknowledgements);
		steps = List.copyOf(steps);
		versionRules = List.copyOf(versionRules);
		doubts = List.copyOf(doubts);
	}

	/** @return what can be understood of an article; empty when it has no steps */
	public static Optional<ProcedureDraft> of(Article article) {
		return new DraftReader(article).read();
	}
}
