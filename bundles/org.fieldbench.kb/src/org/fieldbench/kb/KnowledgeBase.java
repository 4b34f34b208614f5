/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.fieldbench.kb.internal.ArticleEditingService;
import org.fieldbench.kb.internal.ArticleLibraryService;
import org.fieldbench.kb.internal.ArticleRendererService;
import org.fieldbench.kb.internal.Bookshelf;
import org.fieldbench.kb.internal.files.FileArticleStore;

/**
 * A knowledge base on a folder of one's choice, for who has no OSGi services.
 *
 * @param library to read in
 * @param editing to change
 * @param renderer to show
 */
public record KnowledgeBase(ArticleLibrary library, ArticleEditing editing, ArticleRenderer renderer) {

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
		Bookshelf bookshelf = Bookshelf.of(RegistryFactory.getRegistry(), new FileArticleStore(articles, Clock.systemUTC()), others);
		return new KnowledgeBase(new ArticleLibraryService(bookshelf), new ArticleEditingService(bookshelf),
				new ArticleRendererService());
	}
}
