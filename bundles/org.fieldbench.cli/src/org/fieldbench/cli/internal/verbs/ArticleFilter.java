/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;

import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.search.SearchRequest;

import picocli.CommandLine.Option;

/** Which articles a verb is about. */
final class ArticleFilter {

	@Option(names = "--state", paramLabel = "STATE", description = { "Only those that are draft, pending, approved, featured,",
			"expired, disapproved or in the trash." })
	private String state;

	@Option(names = "--tag", paramLabel = "TAG", description = "Only those with this tag; may be given again.")
	private List<String> tags = List.of();

	@Option(names = "--model", paramLabel = "MODEL", description = "Only those that name this phone model; may be given again.")
	private List<String> models = List.of();

	/** @return the same question about fewer articles */
	SearchRequest applied(SearchRequest request) {
		SearchRequest filtered = request.tagged(tags).about(models);
		return state == null ? filtered : filtered.in(wanted());
	}

	private ArticleState wanted() {
		return ArticleStates.named(state);
	}

	/** @return what to say when no article passes; empty when all do */
	String nothing() {
		if (state != null && tags.isEmpty() && models.isEmpty()) {
			return "No article is " + wanted().key() + ".";
		}
		return state == null && tags.isEmpty() && models.isEmpty() ? "" : "No article is like this.";
	}
}
