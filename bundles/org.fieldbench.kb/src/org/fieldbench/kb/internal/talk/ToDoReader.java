/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.fieldbench.kb.talk.Rating;
import org.fieldbench.kb.talk.ToDo;
import org.fieldbench.store.ReadingEventRecord;

/** Reads to-dos. */
final class ToDoReader {

	private ToDoReader() {
	}

	static List<ToDo> read(List<ReadingEventRecord> events) {
		Map<String, List<ReadingEventRecord>> changes = Deriving.byTarget(events, Kinds.TODO_DONE, Kinds.TODO_REOPEN);
		Map<String, Rating> ratings = events.stream().flatMap(event -> RatingReader.read(event).stream())
				.collect(Collectors.toMap(Rating::id, Function.identity()));
		return events.stream().filter(event -> event.kind().equals(Kinds.TODO_OPEN))
				.map(event -> toDo(event, Optional.ofNullable(ratings.get(event.target())),
						changes.getOrDefault(event.id(), List.of())))
				.toList();
	}

	private static ToDo toDo(ReadingEventRecord event, Optional<Rating> rating, List<ReadingEventRecord> changes) {
		return new ToDo(event.id(), event.article(), event.text(), event.author(), event.written(), rating,
				changes.stream().map(change -> new ToDo.Change(change.kind().equals(Kinds.TODO_DONE), change.author(), change.written(),
						change.text())).toList());
	}
}
