/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.internal.ArticleFolder.ArticleFile;

/** The articles of some folders. One that is broken, or that brings an id a second time, is left out and named. */
final class LoadedArticles {

	private final List<Article> articles = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	LoadedArticles(List<ArticleFolder> folders) {
		folders.forEach(this::load);
		articles.sort(Comparator.comparing(Article::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Article::id));
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
			Article article = ArticleReader.read(in);
			if (find(article.id()).isPresent()) {
				throw new IOException("its id " + article.id() + " is taken by another article.");
			}
			articles.add(article);
		} catch (IOException e) {
			problems.add("The article " + file.name() + " of " + folder.contributor() + " was left out: " + e.getMessage());
		}
	}

	List<Article> articles() {
		return List.copyOf(articles);
	}

	Optional<Article> find(String id) {
		return articles.stream().filter(article -> article.id().equalsIgnoreCase(id.strip())).findFirst();
	}

	List<String> problems() {
		return List.copyOf(problems);
	}
}
