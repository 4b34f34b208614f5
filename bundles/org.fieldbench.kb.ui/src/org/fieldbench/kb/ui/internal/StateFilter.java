/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleState;

/**
 * Which articles the list shows.
 *
 * @param only those in this state; empty: all but those in the trash
 */
record StateFilter(Optional<ArticleState> only) {

	static final StateFilter ALL = new StateFilter(Optional.empty());

	/** @return all there are, in the order of the states */
	static List<StateFilter> values() {
		return Stream.concat(Stream.of(ALL), Stream.of(ArticleState.values()).map(state -> new StateFilter(Optional.of(state)))).toList();
	}

	boolean shows(ArticleState state) {
		return only.map(state::equals).orElse(state != ArticleState.TRASH);
	}

	String label() {
		return only.map(ArticleState::label).orElse("All states");
	}
}
