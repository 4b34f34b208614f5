/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.fieldbench.kb.Article;
import org.osgi.service.component.annotations.Component;

/** The article that is being read. An OSGi service; what changes it runs on the display's thread. */
@Component(service = CurrentArticle.class)
public final class CurrentArticle {

	private final List<Consumer<Article>> listeners = new CopyOnWriteArrayList<>();
	private volatile Article article;

	/** @return empty until the first one is shown */
	public Optional<Article> article() {
		return Optional.ofNullable(article);
	}

	/** @return its id */
	public Optional<String> id() {
		return article().map(Article::id);
	}

	/** Called by the view that shows it, also when the same article has got another revision. */
	public void set(Article shown) {
		article = shown;
		listeners.forEach(listener -> listener.accept(shown));
	}

	/** @param listener is told of each article that is shown, on the display's thread */
	public void addListener(Consumer<Article> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<Article> listener) {
		listeners.remove(listener);
	}
}
