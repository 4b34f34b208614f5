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
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The articles that bundles contribute and the user's own, read when they are first asked for. */
@Component
public final class ArticleLibraryService implements ArticleLibrary {

	private static final int FEW = 100;

	private final Bookshelf bookshelf;
	private final ArticleOpening reading;

	@Activate
	public ArticleLibraryService(@Reference Bookshelf bookshelf) {
		this.bookshelf = bookshelf;
		reading = new ArticleOpening(bookshelf);
	}

	@Override
	public List<ArticleHead> articles() {
		return bookshelf.heads();
	}

	@Override
	public boolean isComplete() {
		return bookshelf.isComplete();
	}

	@Override
	public Optional<Article> find(String id) {
		return reading.text(id);
	}

	@Override
	public Optional<Origin> origin(String id) {
		return bookshelf.find(id).map(Slot::origin);
	}

	@Override
	public List<SearchHit> search(String text) {
		bookshelf.begin();
		return text.isBlank() ? List.of() : bookshelf.index().search(SearchRequest.of(text, FEW), bookshelf.remarks()::favourites).hits();
	}

	@Override
	public List<String> problems() {
		return bookshelf.problems();
	}

	@Override
	public void refresh() {
		bookshelf.refresh(IndexProgress.NONE);
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
