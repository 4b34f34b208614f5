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
 * @param source where it comes from
 * @param lastUpdated the date that the source gives
 * @param models ids of the phone models it speaks of
 * @param tags words to find it by
 * @param procedure id of the catalog procedure that carries it out; present for a field alert
 * @param cleaned what was changed against the source, a sentence each
 * @param body Markdown (CommonMark with tables)
 */
public record Article(String id, String title, String source, Optional<LocalDate> lastUpdated, List<String> models,
		List<String> tags, Optional<String> procedure, List<String> cleaned, String body) {

	public Article {
		models = List.copyOf(models);
		tags = List.copyOf(tags);
		cleaned = List.copyOf(cleaned);
	}
}
