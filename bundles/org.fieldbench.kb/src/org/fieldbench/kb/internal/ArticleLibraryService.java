/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.SearchHit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The articles that bundles contribute, read when the service is first used. */
@Component
public final class ArticleLibraryService implements ArticleLibrary {

	private final LoadedArticles loaded;
	private final SearchIndex index;

	@Activate
	public ArticleLibraryService(@Reference IExtensionRegistry registry) {
		this(new ArticleExtensionReader(registry).folders());
		loaded.problems().forEach(problem -> ILog.of(ArticleLibraryService.class).error(problem));
	}

	ArticleLibraryService(List<ArticleFolder> folders) {
		loaded = new LoadedArticles(folders);
		index = new SearchIndex(loaded.articles());
	}

	@Override
	public List<Article> articles() {
		return loaded.articles();
	}

	@Override
	public Optional<Article> find(String id) {
		return loaded.find(id);
	}

	@Override
	public List<SearchHit> search(String text) {
		return SearchQuery.of(text).map(index::search).orElse(List.of());
	}

	@Override
	public List<String> problems() {
		return loaded.problems();
	}

	@Deactivate
	void close() {
		index.close();
	}
}
