/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareBench;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.FirmwareInspector;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.memory.FirmwareMemory;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.IndexStatus;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;
import org.fieldbench.session.RequestLearner;

/** What the verbs work with: the shipped catalog, the true inspection, and articles of the test's own. */
final class Fakes {

	/** Hears of no phone. */
	static final RequestLearner LEARNS_NOTHING = served -> () -> {
		// Nothing was begun.
	};

	private Fakes() {
	}

	static FirmwareBench bench(Catalogs catalogs) {
		return bench(catalogs, FirmwareMemory.NONE);
	}

	static FirmwareBench bench(Catalogs catalogs, FirmwareMemory memory) {
		return new FirmwareBench() {
			@Override
			public void lay(FirmwareReport report) {
				throw new UnsupportedOperationException();
			}

			@Override
			public FirmwareReport open(InspectionRequest request, InspectionProgress progress) {
				throw new AssertionError("a verb lays nothing on the bench");
			}

			@Override
			public FirmwareReport inspect(InspectionRequest request, InspectionProgress progress) throws FirmwareException {
				return new FirmwareInspector(catalogs, ArchiveLimits.DEFAULT, memory).inspect(request, progress);
			}

			@Override
			public Optional<FirmwareReport> current() {
				return Optional.empty();
			}

			@Override
			public void addListener(Listener listener) {
				throw new AssertionError("a verb does not listen");
			}

			@Override
			public void removeListener(Listener listener) {
				throw new AssertionError("a verb does not listen");
			}
		};
	}

	static ArticleLibrary library() {
		List<Article> articles = List.of(article("212", "Flashing the boot code"), article("301", "Cleaning the handset"));
		return new ArticleLibrary() {
			@Override
			public boolean isComplete() {
				return true;
			}

			@Override
			public List<ArticleHead> articles() {
				return articles.stream().map(article -> ArticleHead.of(article, Origin.SHIPPED)).toList();
			}

			@Override
			public Optional<Article> find(String id) {
				return articles.stream().filter(article -> article.id().equalsIgnoreCase(id)).findFirst();
			}

			@Override
			public List<SearchHit> search(String text) {
				throw new AssertionError("verbs search with ArticleSearch");
			}

			@Override
			public List<String> problems() {
				return List.of("The article broken.md cannot be read.");
			}

			@Override
			public Optional<Origin> origin(String id) {
				return find(id).map(article -> Origin.SHIPPED);
			}

			@Override
			public void refresh() {
				// It never changes.
			}

			@Override
			public void addListener(Runnable listener) {
				// It never changes.
			}

			@Override
			public void removeListener(Runnable listener) {
				// It never changes.
			}
		};
	}

	/** Finds by the title, suggests "boot", and knows of no states but approved. */
	static ArticleSearch search() {
		return new ArticleSearch() {
			@Override
			public SearchResult find(SearchRequest request) {
				List<SearchHit> hits = library().articles().stream().filter(article -> article.title().toLowerCase(Locale.ROOT).contains(request.text()))
						.filter(article -> request.filters().isEmpty())
						.map(article -> new SearchHit(article, "about " + SearchHit.MATCH_START + request.text() + SearchHit.MATCH_END)).toList();
				return new SearchResult(hits.subList(0, Math.min(hits.size(), request.limit())), hits.size(), false,
						request.text().equals("boto") ? Optional.of("boot") : Optional.empty(),
						request.text().startsWith("state:") ? Optional.of("There is no such state.") : Optional.empty());
			}

			@Override
			public IndexStatus status() {
				return new IndexStatus(Optional.of(Path.of("index")), 2, 4096, 0, 0, Optional.empty());
			}

			@Override
			public void update(IndexProgress progress) {
				progress.at(2, 2);
			}

			@Override
			public void follow(IndexProgress progress) {
				// Nothing is read in the background.
			}

			@Override
			public void unfollow(IndexProgress progress) {
				// Nobody follows.
			}

			@Override
			public void rebuild(IndexProgress progress) {
				progress.at(0, 20_000);
				progress.at(20_000, 20_000);
			}
		};
	}

	private static Article article(String id, String title) {
		return new Article(id, title, "the test", Optional.of(LocalDate.of(2017, 2, 17)), List.of("IP710"), List.of("flash"),
				Optional.empty(), List.of("a typing error was corrected"), "# " + title);
	}
}
