/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.SearchHit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The articles that bundles contribute and the user's own, read when they are first asked for. */
@Component
public final class ArticleLibraryService implements ArticleLibrary {

	private final Bookshelf bookshelf;

	@Activate
	public ArticleLibraryService(@Reference Bookshelf bookshelf) {
		this.bookshelf = bookshelf;
	}

	@Override
	public List<ArticleHead> articles() {
		return bookshelf.shelf().articles();
	}

	@Override
	public Optional<Article> find(String id) {
		return bookshelf.shelf().find(id).map(Shelf.Slot::article);
	}

	@Override
	public Optional<Origin> origin(String id) {
		return bookshelf.shelf().find(id).map(Shelf.Slot::origin);
	}

	@Override
	public List<SearchHit> search(String text) {
		return SearchQuery.of(text).map(query -> bookshelf.shelf().index().search(query)).orElse(List.of());
	}

	@Override
	public List<String> problems() {
		return bookshelf.shelf().allProblems();
	}

	@Override
	public void refresh() {
		bookshelf.refresh();
	}

	@Override
	public void addListener(Runnable listener) {
		bookshelf.addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		bookshelf.removeListener(listener);
	}
}
