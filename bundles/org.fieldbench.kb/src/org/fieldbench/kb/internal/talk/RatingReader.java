/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.talk.Rating;
import org.fieldbench.store.ReadingEventRecord;

/** Reads ratings. */
final class RatingReader {

	static final int MOST = 5;

	private RatingReader() {
	}

	/** @return the latest of each person, the oldest first */
	static List<Rating> current(List<ReadingEventRecord> events) {
		Map<String, Rating> latest = new LinkedHashMap<>();
		events.stream().flatMap(event -> read(event).stream()).forEach(rating -> latest.put(rating.author(), rating));
		return latest.values().stream().sorted(Comparator.comparing(Rating::written).thenComparing(Rating::id)).toList();
	}

	/** @return empty for an event that is no rating, or has stars that nobody can give */
	static Optional<Rating> read(ReadingEventRecord event) {
		int stars = event.number().orElse(0);
		if (!event.kind().equals(Kinds.RATING) || stars < 1 || stars > MOST) {
			return Optional.empty();
		}
		return Optional.of(new Rating(event.id(), event.article(), event.author(), event.written(), stars,
				event.fact(Kinds.HELPFUL).map("yes"::equals), event.text()));
	}
}
