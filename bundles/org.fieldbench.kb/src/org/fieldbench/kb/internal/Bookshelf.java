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
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Place;
import org.fieldbench.kb.Places;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Where the library and the editing meet: what is shipped, what is kept, and both as they are now. */
@Component(service = Bookshelf.class)
public final class Bookshelf {

	private final LoadedArticles shipped;
	private final ArticleStore own;
	private final ShelfReader reader;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Shelf shelf;

	@Activate
	public Bookshelf(@Reference IExtensionRegistry registry, @Reference ArticleHome home,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Places> others) {
		this(new ArticleExtensionReader(registry).folders(), new FileArticleStore(home::articles, Clock.systemUTC()), others);
		shipped.problems().forEach(problem -> ILog.of(Bookshelf.class).error(problem));
	}

	/** @param registry null when there is none: then nothing is shipped */
	public static Bookshelf of(IExtensionRegistry registry, ArticleStore own, List<Places> others) {
		return new Bookshelf(registry == null ? List.of() : new ArticleExtensionReader(registry).folders(), own, others);
	}

	Bookshelf(List<ArticleFolder> folders, ArticleStore own, List<Places> others) {
		this.own = own;
		shipped = new LoadedArticles(folders);
		reader = new ShelfReader(shipped, () -> places(own, others));
	}

	private static List<Place> places(ArticleStore own, List<Places> others) {
		return Stream.concat(Stream.of(new Place(Origin.OWN, own)), others.stream().flatMap(each -> each.places().stream())).toList();
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

	/** @return where the article is kept; a new one and a change of a shipped one go to the user's own place */
	ArticleStore store(String id) {
		return shelf().find(id).flatMap(Shelf.Slot::place).orElse(own);
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
