/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A knowledge-base document.
 *
 * @param id unique in the library; a field alert's number is its id, e.g. "212"
 * @param title one line
 * @param source where it comes from; empty when it is one's own
 * @param lastUpdated the date that the source gives
 * @param models ids of the phone models it speaks of
 * @param tags words to find it by
 * @param procedure id of the catalog procedure that carries it out; present for a field alert
 * @param cleaned what was changed against the source, a sentence each
 * @param editorial how it is looked after
 * @param body Markdown (CommonMark with tables)
 */
public record Article(String id, String title, String source, Optional<LocalDate> lastUpdated, List<String> models,
		List<String> tags, Optional<String> procedure, List<String> cleaned, Editorial editorial, String body) {

	public Article {
		models = List.copyOf(models);
		tags = List.copyOf(tags);
		cleaned = List.copyOf(cleaned);
	}

	/** An article that nobody has looked after yet: {@link Editorial#NONE}. */
	public Article(String id, String title, String source, Optional<LocalDate> lastUpdated, List<String> models,
			List<String> tags, Optional<String> procedure, List<String> cleaned, String body) {
		this(id, title, source, lastUpdated, models, tags, procedure, cleaned, Editorial.NONE, body);
	}

	/** @return a draft with nothing but a title and a text */
	public static Article draft(String id, String title, String body) {
		return new Article(id, title, "", Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(),
				Editorial.NONE.withState(ArticleState.DRAFT), body);
	}

	/** @return the state on a day, see {@link Editorial#stateOn} */
	public ArticleState stateOn(LocalDate day) {
		return editorial.stateOn(day);
	}

	public Article withId(String other) {
		return new Article(other, title, source, lastUpdated, models, tags, procedure, cleaned, editorial, body);
	}

	public Article withTitle(String other) {
		return new Article(id, other, source, lastUpdated, models, tags, procedure, cleaned, editorial, body);
	}

	public Article withSource(String other) {
		return new Article(id, title, other, lastUpdated, models, tags, procedure, cleaned, editorial, body);
	}

	public Article withModels(List<String> other) {
		return new Article(id, title, source, lastUpdated, other, tags, procedure, cleaned, editorial, body);
	}

	public Article withTags(List<String> other) {
		return new Article(id, title, source, lastUpdated, models, other, procedure, cleaned, editorial, body);
	}

	public Article withEditorial(Editorial other) {
		return new Article(id, title, source, lastUpdated, models, tags, procedure, cleaned, other, body);
	}

	public Article withBody(String other) {
		return new Article(id, title, source, lastUpdated, models, tags, procedure, cleaned, editorial, other);
	}
}
