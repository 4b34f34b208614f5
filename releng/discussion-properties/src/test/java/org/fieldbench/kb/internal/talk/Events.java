/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.fieldbench.store.ReadingEventRecord;

/** Events as several programs of several ages may have written them, sensible or not. */
final class Events {

	private static final int MOST = 14;

	private Events() {
	}

	/** What an event is made of; its id is its place in the list, so that others can refer to it. */
	private record Made(String kind, int target, String author, int second, String text, int number, String state) {

		ReadingEventRecord event(int place) {
			return new ReadingEventRecord(id(place), place % 3 == 2 ? "213" : "212", kind, targeted(), author, Instant.ofEpochSecond(second), text,
					number > 6 ? OptionalInt.empty() : OptionalInt.of(number), Map.of("state", state, "helpful", number % 2 == 0 ? "yes" : "no", "quote", text),
					OptionalLong.empty());
		}

		/** An event, which may be itself, or in a circle; a step; the article. */
		private String targeted() {
			return target > MOST + 2 ? "" : target > MOST ? "step-" + target : id(target);
		}

		private static String id(int place) {
			return "event-" + place;
		}
	}

	static Arbitrary<List<ReadingEventRecord>> some() {
		Arbitrary<Made> made = Combinators.combine(
				Arbitraries.of("comment", "comment", "reply", "reply", "comment-edit", "comment-state", "comment-resolved", "comment-resolved", "comment-reopened", "rating", "todo-open", "todo-done", "todo-reopen", "applause"),
				Arbitraries.integers().between(0, MOST + 4), Arbitraries.of("Ann", "Bob", "Cleo"), Arbitraries.integers().between(0, 3),
				Arbitraries.strings().ofMaxLength(4), Arbitraries.integers().between(-1, 8),
				Arbitraries.of("pending", "approved", "disapproved", "trash", "framed")).as(Made::new);
		return made.list().ofMaxSize(MOST).map(Events::numbered);
	}

	private static List<ReadingEventRecord> numbered(List<Made> made) {
		List<ReadingEventRecord> events = new ArrayList<>();
		for (int place = 0; place < made.size(); place++) {
			events.add(made.get(place).event(place));
		}
		return events;
	}
}
