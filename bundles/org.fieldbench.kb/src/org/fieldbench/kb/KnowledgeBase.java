/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.fieldbench.kb.internal.ArticleEditingService;
import org.fieldbench.kb.internal.ArticleLibraryService;
import org.fieldbench.kb.internal.ArticleRendererService;
import org.fieldbench.kb.internal.ArticleSearchService;
import org.fieldbench.kb.internal.Bookshelf;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.fieldbench.kb.search.ArticleSearch;

/**
 * A knowledge base on a folder of one's choice, for who has no OSGi services.
 *
 * Nothing is read in the background: what was written by others is found after {@link ArticleLibrary#refresh()}.
 *
 * @param library to read in
 * @param editing to change
 * @param renderer to show
 * @param search to find
 */
public record KnowledgeBase(ArticleLibrary library, ArticleEditing editing, ArticleRenderer renderer, ArticleSearch search) {

	/**
	 * @param articles folder that holds a folder for each of the user's own articles; it need not exist yet
	 * @return with the articles that the bundles at hand contribute
	 */
	public static KnowledgeBase in(Path articles) {
		return in(articles, List.of());
	}

	/**
	 * @param articles folder of the user's own articles
	 * @param others places beside it
	 */
	public static KnowledgeBase in(Path articles, List<Places> others) {
		return in(articles, others, Optional.empty());
	}

	/**
	 * @param articles folder of the user's own articles
	 * @param others places beside it
	 * @param index folder of the search index; empty for one that is not kept
	 */
	public static KnowledgeBase in(Path articles, List<Places> others, Optional<Path> index) {
		Bookshelf bookshelf = Bookshelf.of(RegistryFactory.getRegistry(), new FileArticleStore(articles, Clock.systemUTC()), others, index);
		return new KnowledgeBase(new ArticleLibraryService(bookshelf), new ArticleEditingService(bookshelf),
				new ArticleRendererService(), new ArticleSearchService(bookshelf));
	}
}
