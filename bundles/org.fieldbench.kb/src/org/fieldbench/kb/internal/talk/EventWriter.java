/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Predicate;

import org.fieldbench.store.ReadingEventRecord;

/** Makes new events. */
record EventWriter(Clock clock) {

	/**
	 * An event that is later than all that it is to overrule, even where another computer's clock was ahead.
	 *
	 * @param before those that it is to overrule
	 */
	ReadingEventRecord write(String article, String kind, String target, String author, String text, OptionalInt number,
			Map<String, String> facts, List<ReadingEventRecord> known, Predicate<ReadingEventRecord> before) {
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Instant written = known.stream().filter(before).map(ReadingEventRecord::written).filter(other -> !other.isBefore(now))
				.max(Instant::compareTo).map(other -> other.plusMillis(1)).orElse(now);
		return new ReadingEventRecord(UUID.randomUUID().toString(), article, kind, target, author, written, text, number, facts,
				OptionalLong.empty());
	}

	/** An event about another one. */
	ReadingEventRecord about(String article, String kind, String target, String author, String text, Map<String, String> facts,
			List<ReadingEventRecord> known) {
		return write(article, kind, target, author, text, OptionalInt.empty(), facts, known,
				event -> event.id().equals(target) || event.target().equals(target));
	}
}
