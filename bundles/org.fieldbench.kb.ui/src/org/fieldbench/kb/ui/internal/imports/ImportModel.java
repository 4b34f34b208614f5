/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.imports.ArticleImport;
import org.fieldbench.kb.imports.ImportException;
import org.fieldbench.kb.imports.ImportKeeping;
import org.fieldbench.kb.imports.ImportProgress;
import org.fieldbench.kb.imports.ImportResult;

/** What the import wizard works on. Needs no display. */
final class ImportModel {

	/** Files, or a text from the clipboard. */
	sealed interface Source {
		String label();

		ImportResult read(ArticleImport how, ImportProgress progress) throws ImportException;
	}

	record OnDisk(Path path) implements Source {
		@Override
		public String label() {
			return path.toString();
		}

		@Override
		public ImportResult read(ArticleImport how, ImportProgress progress) throws ImportException {
			return how.read(path, progress);
		}
	}

	record Pasted(String text) implements Source {
		@Override
		public String label() {
			String line = text.strip().lines().findFirst().orElse("");
			return "Pasted: " + (line.length() <= 60 ? line : line.substring(0, 60) + "\u2026");
		}

		@Override
		public ImportResult read(ArticleImport how, ImportProgress progress) throws ImportException {
			return new ImportResult(List.of(how.paste(text)), List.of());
		}
	}

	private final ArticleLibrary library;
	private final ImportKeeping keeping;
	private final ArticleImport how;
	private final List<Source> sources = new ArrayList<>();
	private final List<PageChoice> pages = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private boolean read;

	ImportModel(ArticleLibrary library, ImportKeeping keeping, ArticleImport how) {
		this.library = library;
		this.keeping = keeping;
		this.how = how;
	}

	ArticleLibrary library() {
		return library;
	}

	List<Source> sources() {
		return sources;
	}

	void add(Source source) {
		if (!sources.contains(source)) {
			sources.add(source);
			read = false;
		}
	}

	void remove(Source source) {
		read &= !sources.remove(source);
	}

	/** Reads all sources, unless that was done already. Long work. */
	void read(ImportProgress progress) {
		if (read) {
			return;
		}
		List<PageChoice> found = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (Source source : sources) {
			try {
				ImportResult result = source.read(how, progress);
				result.pages().forEach(page -> found.add(new PageChoice(page)));
				wrong.addAll(result.remarks());
			} catch (ImportException e) {
				wrong.add(e.getMessage());
			}
		}
		pages.clear();
		pages.addAll(found);
		problems.clear();
		problems.addAll(wrong);
		read = true;
	}

	List<PageChoice> pages() {
		return pages;
	}

	/** @return what could not be read or was left out, a sentence each */
	List<String> problems() {
		return problems;
	}

	/** @return why it cannot be finished; empty when it can */
	Optional<String> problem() {
		if (pages.stream().noneMatch(PageChoice::isWanted)) {
			return Optional.of("No page is chosen.");
		}
		Optional<String> first = pages.stream().map(page -> page.problem(library)).flatMap(Optional::stream).findFirst();
		List<String> ids = pages.stream().filter(PageChoice::isWanted).map(page -> page.get(PageChoice.Field.ID).toLowerCase(java.util.Locale.ROOT)).toList();
		return first.or(() -> ids.stream().distinct().count() < ids.size() ? Optional.of("Two of the pages have the same id. Give one of them another.") : Optional.empty());
	}

	/**
	 * Keeps the wanted pages. What was kept before an error stays, and is not wanted any more. Long work.
	 *
	 * @return the ids of those that were kept
	 */
	List<String> keep(ImportProgress progress) throws KnowledgeBaseException {
		List<String> kept = new ArrayList<>();
		for (PageChoice page : pages) {
			if (page.isWanted() && !progress.cancelled()) {
				progress.reading(page.get(PageChoice.Field.TITLE));
				keeping.keep(page.article(), page.replaces(), Signature.user());
				page.want(false);
				kept.add(page.get(PageChoice.Field.ID));
			}
		}
		return kept;
	}
}
