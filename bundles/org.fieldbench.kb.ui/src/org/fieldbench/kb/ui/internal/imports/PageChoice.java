/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.Piece;

/** A page that is to be imported, and what the user says of it. Needs no display. */
final class PageChoice {

	private final ImportPreview preview;
	private ImportChoices choices = ImportChoices.NONE;
	private boolean wanted = true;
	private boolean replace;
	private String id;
	private String title;
	private String models;
	private String date;

	PageChoice(ImportPreview preview) {
		this.preview = preview;
		ImportFacts facts = preview.facts();
		id = facts.id();
		title = facts.title();
		models = String.join(", ", facts.models());
		date = facts.lastUpdated().map(LocalDate::toString).orElse("");
	}

	ImportPreview preview() {
		return preview;
	}

	String get(Field field) {
		return switch (field) {
		case ID -> id;
		case TITLE -> title;
		case MODELS -> models;
		case DATE -> date;
		};
	}

	void set(Field field, String text) {
		switch (field) {
		case ID -> id = text.strip();
		case TITLE -> title = text.strip();
		case MODELS -> models = text;
		case DATE -> date = text.strip();
		}
	}

	/** What can be corrected. */
	enum Field {
		ID("Id", "id"), TITLE("Title", "title"), DATE("Last updated", "date"), MODELS("Models", "models");

		private final String label;
		private final String key;

		Field(String label, String key) {
			this.label = label;
			this.key = key;
		}

		String label() {
			return label;
		}

		/** @return whether it usually holds many characters */
		boolean isLong() {
			return this == TITLE || this == MODELS;
		}

		/** @return the name of its widget */
		String widget() {
			return "import." + key;
		}
	}

	boolean isWanted() {
		return wanted;
	}

	void want(boolean whether) {
		wanted = whether;
	}

	boolean replaces() {
		return replace;
	}

	void replace(boolean whether) {
		replace = whether;
	}

	boolean keeps(Piece piece) {
		return choices.keeps(piece);
	}

	void keep(Piece piece, boolean whether) {
		choices = choices.withPiece(piece.number(), whether);
	}

	/** @return whether the library has an article of this id */
	boolean isTaken(ArticleLibrary library) {
		return library.find(id).isPresent();
	}

	/** @return what is wrong, a sentence; empty when it can be imported, or is not to be */
	Optional<String> problem(ArticleLibrary library) {
		if (!wanted) {
			return Optional.empty();
		}
		return ArticleIds.problem(id).or(() -> title.isEmpty() ? Optional.of("An article needs a title.") : dateProblem())
				.or(() -> isTaken(library) && !replace ? Optional.of("There is an article " + id + " already. Give another id, or let this one replace its text.") : Optional.empty());
	}

	private Optional<String> dateProblem() {
		try {
			date();
			return Optional.empty();
		} catch (DateTimeParseException e) {
			return Optional.of("\"" + date + "\" is no date written as year-month-day, e.g. 2017-02-17.");
		}
	}

	private LocalDate date() {
		return date.isEmpty() ? null : LocalDate.parse(date);
	}

	private List<String> modelList() {
		return Stream.of(models.split("[,;]")).map(String::strip).filter(model -> !model.isEmpty()).toList();
	}

	/** @return the article with all that the user said */
	ImportedArticle article() {
		return preview.article(choices.withId(id).withTitle(title).withModels(modelList()).withLastUpdated(date()));
	}

	/** @return what was understood besides the fields, a line for each */
	String understood() {
		ImportFacts facts = preview.facts();
		return Stream.of("Source: " + preview.source().path() + ", " + preview.text().encoding() + ", as " + preview.text().how() + ".",
				facts.steps().isEmpty() ? "No steps." : facts.steps().size() + " steps, numbered " + String.join(" and ", facts.stepRuns()) + ".",
				list("Warnings: ", facts.warnings(), "\n    "), list("Keys: ", facts.keys(), ", "), list("Displays: ", facts.displays(), " | "),
				list("Versions: ", facts.versions(), ", "), facts.missing() == 0 ? "" : "Places of missing pictures and links that are marked: " + facts.missing() + ".",
				list("Files: ", article().attachments().stream().map(file -> file.name()).toList(),
						", ")).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String list(String label, List<String> values, String between) {
		return values.isEmpty() ? "" : label + String.join(between, values);
	}

	/** @return what the user should look at */
	List<String> remarks() {
		return preview.article(choices).remarks();
	}
}
