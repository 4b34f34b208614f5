/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import org.fieldbench.kb.internal.index.ArticleIndex;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.IndexStatus;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Searches the shelf's index. */
@Component
public final class ArticleSearchService implements ArticleSearch {

	private final Bookshelf bookshelf;

	@Activate
	public ArticleSearchService(@Reference Bookshelf bookshelf) {
		this.bookshelf = bookshelf;
	}

	@Override
	public SearchResult find(SearchRequest request) {
		bookshelf.begin();
		return bookshelf.index().search(request, bookshelf.remarks()::favourites);
	}

	@Override
	public IndexStatus status() {
		bookshelf.begin();
		ArticleIndex index = bookshelf.index();
		Progress progress = bookshelf.progress();
		return new IndexStatus(index.path(), index.count(), index.bytes(), progress.done(), progress.total(), index.problem());
	}

	@Override
	public void update(IndexProgress progress) {
		bookshelf.refresh(progress);
	}

	@Override
	public void follow(IndexProgress progress) {
		bookshelf.follow(progress);
	}

	@Override
	public void unfollow(IndexProgress progress) {
		bookshelf.unfollow(progress);
	}

	@Override
	public void rebuild(IndexProgress progress) {
		bookshelf.rebuild(progress);
	}
}
