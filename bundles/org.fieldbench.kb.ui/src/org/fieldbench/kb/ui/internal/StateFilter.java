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
 * @param favourites whether only those with a star
 */
record StateFilter(Optional<ArticleState> only, boolean favourites) {

	static final StateFilter ALL = new StateFilter(Optional.empty(), false);
	static final StateFilter FAVOURITES = new StateFilter(Optional.empty(), true);

	static StateFilter of(ArticleState state) {
		return new StateFilter(Optional.of(state), false);
	}

	/** @return all there are, in the order of the states */
	static List<StateFilter> values() {
		return Stream.concat(Stream.of(ALL, FAVOURITES), Stream.of(ArticleState.values()).map(StateFilter::of)).toList();
	}

	String label() {
		return only.map(ArticleState::label).orElse(favourites ? "Favourites" : "All states");
	}
}
