/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.kb.ArticleState;

/** The states of an article as the command line names them. */
final class ArticleStates {

	private ArticleStates() {
	}

	/** @throws VerbException if there is no such state */
	static ArticleState named(String key) {
		List<String> keys = Stream.of(ArticleState.values()).map(ArticleState::key).toList();
		return ArticleState.ofKey(key).orElseThrow(() -> new VerbException(Verb.USAGE, "There is no state \"" + key + "\"."
				+ NearNames.hint(key, keys) + " There are " + String.join(", ", keys) + ".", null));
	}
}
