/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A revision of an article that a team shares. Never changed once it is written, but for its number and its position.
 *
 * @param id a UUID; unique among all stores
 * @param article id of the article as it was first written
 * @param number in the history of the article here, from 1; empty for one that arrived and waits to be merged
 * @param parent id of the revision that it was made from; empty for a first one
 * @param kind a stable word, e.g. "edited"
 * @param author a name
 * @param time by the writer's clock; empty when that is not known
 * @param comment may be empty
 * @param sha256 of the text, 64 lower-case hexadecimal digits
 * @param files that the article had then
 * @param position where the team's database put it in the order of arrival; empty until it was carried there
 */
public record TeamRevisionRecord(String id, String article, OptionalInt number, Optional<String> parent, String kind, String author,
		Optional<Instant> time, String comment, String sha256, List<TeamFileRecord> files, OptionalLong position) {

	public TeamRevisionRecord {
		files = List.copyOf(files);
	}

	/** @return what two ids that count as the same have in common */
	public String key() {
		return key(article);
	}

	/** @return what two ids of articles that count as the same have in common */
	public static String key(String article) {
		return article.strip().toLowerCase(Locale.ROOT);
	}

	/** @return whether the team has it */
	public boolean isShared() {
		return position.isPresent();
	}
}
