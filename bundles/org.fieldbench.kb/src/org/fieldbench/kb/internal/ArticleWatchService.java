/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleWatch;
import org.fieldbench.kb.search.IndexProgress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Watches the index, which every program brings up to date that writes an article, and the folder of the articles. */
@Component
public final class ArticleWatchService implements ArticleWatch {

	/** More articles than this are read with all others. */
	private static final int FEW = 20;
	private static final Watching DEAF = () -> {
		// There is nothing to close.
	};

	private final Bookshelf bookshelf;
	private final ArticleHome home;

	@Activate
	public ArticleWatchService(@Reference Bookshelf bookshelf, @Reference ArticleHome home) {
		this.bookshelf = bookshelf;
		this.home = home;
	}

	@Override
	public Watching start() {
		Path articles = home.articles();
		try {
			return new FolderWatch(List.of(home.index(), articles), changed -> heard(articles, changed));
		} catch (IOException | UnsupportedOperationException e) {
			System.getLogger(ArticleWatchService.class.getName()).log(System.Logger.Level.WARNING,
					"What other programs write is seen when you come back to the knowledge base, since the system does not tell of it.", e);
			return DEAF;
		}
	}

	private void heard(Path articles, Set<Path> changed) {
		Set<String> ids = changed.stream().filter(path -> articles.equals(path.getParent())).map(path -> path.getFileName().toString())
				.filter(name -> !name.startsWith(".")).collect(Collectors.toSet());
		if (changed.contains(articles) || ids.size() > FEW) {
			bookshelf.refresh(IndexProgress.NONE);
		} else {
			ids.forEach(bookshelf::refresh);
			bookshelf.hearOthers();
		}
	}
}
