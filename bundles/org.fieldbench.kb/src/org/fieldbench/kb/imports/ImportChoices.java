/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says otherwise than the importer understood.
 *
 * @param id the article's id
 * @param title one line
 * @param models ids of models
 * @param lastUpdated the date that the source gives
 * @param pieces whether a piece goes into the article, by its number
 */
public record ImportChoices(Optional<String> id, Optional<String> title, Optional<List<String>> models, Optional<LocalDate> lastUpdated,
		Map<Integer, Boolean> pieces) {

	/** All as it was understood. */
	public static final ImportChoices NONE = new ImportChoices(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

	public ImportChoices {
		models = models.map(List::copyOf);
		pieces = Map.copyOf(pieces);
	}

	public ImportChoices withId(String other) {
		return new ImportChoices(text(other), title, models, lastUpdated, pieces);
	}

	public ImportChoices withTitle(String other) {
		return new ImportChoices(id, text(other), models, lastUpdated, pieces);
	}

	public ImportChoices withModels(List<String> other) {
		return new ImportChoices(id, title, Optional.of(other), lastUpdated, pieces);
	}

	public ImportChoices withLastUpdated(LocalDate other) {
		return new ImportChoices(id, title, models, Optional.ofNullable(other), pieces);
	}

	/** @param kept whether it goes into the article */
	public ImportChoices withPiece(int number, boolean kept) {
		Map<Integer, Boolean> all = new HashMap<>(pieces);
		all.put(number, kept);
		return new ImportChoices(id, title, models, lastUpdated, all);
	}

	/** @return whether the piece goes into the article */
	public boolean keeps(Piece piece) {
		return pieces.getOrDefault(piece.number(), piece.kept());
	}

	private static Optional<String> text(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
	}
}
