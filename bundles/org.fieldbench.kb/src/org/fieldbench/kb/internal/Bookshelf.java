/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Where the library and the editing meet: what is shipped, what is kept, and both as they are now. */
@Component(service = Bookshelf.class)
public final class Bookshelf {

	private final LoadedArticles shipped;
	private final ArticleStore store;
	private final ShelfReader reader;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Shelf shelf;

	@Activate
	public Bookshelf(@Reference IExtensionRegistry registry, @Reference ArticleHome home) {
		this(new ArticleExtensionReader(registry).folders(), new FileArticleStore(home.articles(), Clock.systemUTC()));
		shipped.problems().forEach(problem -> ILog.of(Bookshelf.class).error(problem));
	}

	/** @param registry null when there is none: then nothing is shipped */
	public static Bookshelf of(IExtensionRegistry registry, ArticleStore store) {
		return new Bookshelf(registry == null ? List.of() : new ArticleExtensionReader(registry).folders(), store);
	}

	Bookshelf(List<ArticleFolder> folders, ArticleStore store) {
		this.store = store;
		shipped = new LoadedArticles(folders);
		reader = new ShelfReader(shipped, store);
	}

	/** @return as it was when it was read last */
	synchronized Shelf shelf() {
		if (shelf == null) {
			shelf = reader.read(Shelf.of(Map.of(), List.of()));
		}
		return shelf;
	}

	/** Reads again what changed, and tells it. */
	void refresh() {
		if (readAgain()) {
			listeners.forEach(Runnable::run);
		}
	}

	private synchronized boolean readAgain() {
		Shelf before = shelf();
		Shelf now = reader.read(before);
		if (now.slots().equals(before.slots()) && now.problems().equals(before.problems())) {
			return false;
		}
		shelf = now;
		before.index().close();
		return true;
	}

	Optional<ShippedArticle> shipped(String id) {
		return shipped.find(id);
	}

	ArticleStore store() {
		return store;
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Deactivate
	synchronized void close() {
		if (shelf != null) {
			shelf.index().close();
		}
	}
}
