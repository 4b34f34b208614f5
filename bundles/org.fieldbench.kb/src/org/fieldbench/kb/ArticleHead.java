/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list knows of an article: all but its text.
 *
 * @param id a short identifier, for field alerts their number
 * @param source where it is from; may be empty
 * @param lastUpdated when its source changed it last
 * @param models phone models it is about
 * @param procedure id of the procedure in the catalog that carries it out
 * @param editorial state, authors, times, review date, what it was verified on, related articles
 * @param steps how many numbered steps its text has, see {@link ArticleSteps}
 * @param origin where it is kept
 */
public record ArticleHead(String id, String title, String source, Optional<LocalDate> lastUpdated, List<String> models,
		List<String> tags, Optional<String> procedure, Editorial editorial, int steps, Origin origin) {

	public ArticleHead {
		models = List.copyOf(models);
		tags = List.copyOf(tags);
	}

	/** @return the head of an article that is kept somewhere */
	public static ArticleHead of(Article article, Origin origin) {
		return new ArticleHead(article.id(), article.title(), article.source(), article.lastUpdated(), article.models(), article.tags(),
				article.procedure(), article.editorial(), ArticleSteps.count(article), origin);
	}

	/** @return the state on a day, see {@link Editorial#stateOn} */
	public ArticleState stateOn(LocalDate day) {
		return editorial.stateOn(day);
	}
}
