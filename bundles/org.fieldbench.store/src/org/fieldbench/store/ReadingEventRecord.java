/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Something that somebody said or decided about an article. Never changed once it is written.
 *
 * @param id a UUID; unique among all stores
 * @param article id of the article
 * @param kind a stable word, e.g. "comment", "rating"; one that this program does not know is kept all the same
 * @param target what it speaks of: empty for the article, "step-9" for one of its steps, else the id of another event
 * @param author a name
 * @param written when, by the writer's clock
 * @param text may be empty
 * @param number what the kind counts, e.g. the stars of a rating
 * @param facts more, by name
 * @param position where a team's server put it in the order of arrival; empty until it was carried there
 */
public record ReadingEventRecord(String id, String article, String kind, String target, String author, Instant written, String text,
		OptionalInt number, Map<String, String> facts, OptionalLong position) {

	public ReadingEventRecord {
		facts = Map.copyOf(facts);
	}

	/** @return one of its facts */
	public Optional<String> fact(String name) {
		return Optional.ofNullable(facts.get(name));
	}
}
