/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.fieldbench.kb.internal.ArticleFolder.ArticleFile;

/** The articles of some folders. One that is broken, or that brings an id a second time, is left out and named. */
final class LoadedArticles {

	private final Map<String, ShippedArticle> articles = new TreeMap<>();
	private final List<String> problems = new ArrayList<>();

	LoadedArticles(List<ArticleFolder> folders) {
		folders.forEach(this::load);
	}

	private void load(ArticleFolder folder) {
		try {
			folder.files().forEach(file -> load(folder, file));
		} catch (IOException e) {
			problems.add(e.getMessage());
		}
	}

	private void load(ArticleFolder folder, ArticleFile file) {
		try (InputStream in = file.open()) {
			String text = ArticleReader.decode(in.readAllBytes());
			ShippedArticle article = new ShippedArticle(ArticleReader.read(text), text, folder.contributor());
			if (articles.putIfAbsent(key(article.id()), article) != null) {
				throw new IOException("its id " + article.id() + " is taken by another article.");
			}
		} catch (IOException e) {
			problems.add("The article " + file.name() + " of " + folder.contributor() + " was left out: " + e.getMessage());
		}
	}

	Collection<ShippedArticle> articles() {
		return List.copyOf(articles.values());
	}

	Optional<ShippedArticle> find(String id) {
		return Optional.ofNullable(articles.get(key(id)));
	}

	List<String> problems() {
		return List.copyOf(problems);
	}

	/** @return what two ids that count as the same have in common */
	static String key(String id) {
		return id.strip().toLowerCase(Locale.ROOT);
	}
}
