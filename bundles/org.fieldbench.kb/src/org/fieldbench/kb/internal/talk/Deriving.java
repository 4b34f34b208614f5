/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.store.ReadingEventRecord;

/** How things stand, derived from all events. The order in which they arrived does not matter: they have one of their own. */
final class Deriving {

	/** The id decides between events of the same moment, in every store alike. */
	private static final Comparator<ReadingEventRecord> ORDER = Comparator.comparing(ReadingEventRecord::written)
			.thenComparing(ReadingEventRecord::id);

	private Deriving() {
	}

	/** @return the discussions by article; none for an article of which no event of a known kind speaks */
	static Map<String, Discussion> from(List<ReadingEventRecord> events) {
		Map<String, Discussion> discussions = new HashMap<>();
		events.stream().sorted(ORDER).collect(Collectors.groupingBy(ReadingEventRecord::article)).forEach((article, those) -> {
			Discussion discussion = one(article, those);
			if (!discussion.equals(Discussion.none(article))) {
				discussions.put(article, discussion);
			}
		});
		return discussions;
	}

	private static Discussion one(String article, List<ReadingEventRecord> events) {
		return new Discussion(article, new CommentThreads(events).comments(), RatingReader.current(events), ToDoReader.read(events));
	}

	/** @return the events of a kind, by what they target */
	static Map<String, List<ReadingEventRecord>> byTarget(List<ReadingEventRecord> events, String... kinds) {
		return events.stream().filter(event -> List.of(kinds).contains(event.kind()))
				.collect(Collectors.groupingBy(ReadingEventRecord::target));
	}
}
