/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.ReadingMarkRecord;

/** What the store held when it was read last, and what follows from it. */
record Snapshot(Path folder, List<ReadingEventRecord> events, List<ReadingMarkRecord> marks, Map<String, Discussion> discussions,
		Map<String, Comment> comments, long stamp, Optional<String> problem) {

	static Snapshot of(Path folder, List<ReadingEventRecord> events, List<ReadingMarkRecord> marks) {
		Map<String, Discussion> discussions = Deriving.from(events);
		Map<String, Comment> comments = new HashMap<>();
		discussions.values().forEach(each -> each.comments().forEach(comment -> comments.put(comment.id(), comment)));
		return new Snapshot(folder, events, marks, new TreeMap<>(discussions), comments, stamp(events), Optional.empty());
	}

	static Snapshot unreadable(Path folder, String problem) {
		return new Snapshot(folder, List.of(), List.of(), Map.of(), Map.of(), 0, Optional.of(problem));
	}

	/** A sum, so that the order in which the events arrived does not matter. */
	private static long stamp(List<ReadingEventRecord> events) {
		return events.stream().mapToLong(event -> event.id().chars().asLongStream().reduce(1469598103934665603L,
				(hash, character) -> (hash ^ character) * 1099511628211L)).sum();
	}

	Discussion of(String article) {
		return discussions.getOrDefault(article, Discussion.none(article));
	}
}
