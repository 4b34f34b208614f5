/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.store.ReadingEventRecord;

/** Puts each comment before its answers. Nothing here is recursive: answers of answers may be as many as somebody likes. */
final class CommentThreads {

	private final Map<String, ReadingEventRecord> begun = new LinkedHashMap<>();
	private final Map<String, List<ReadingEventRecord>> answers;
	private final CommentReader reader;

	/** @param events of one article, in their order */
	CommentThreads(List<ReadingEventRecord> events) {
		events.stream().filter(Kinds::isComment).forEach(event -> begun.put(event.id(), event));
		answers = Deriving.byTarget(events, Kinds.REPLY);
		reader = new CommentReader(events);
	}

	List<Comment> comments() {
		List<Comment> comments = new ArrayList<>();
		Set<String> placed = new HashSet<>();
		for (ReadingEventRecord top : tops()) {
			if (placed.add(top.id())) {
				place(top, comments, placed);
			}
		}
		return Resolving.in(comments);
	}

	/** Those that answer nothing that is here come first, so that what is left over afterwards answers itself in a circle. */
	private Set<ReadingEventRecord> tops() {
		Set<ReadingEventRecord> tops = new LinkedHashSet<>();
		begun.values().stream().filter(event -> !isAnswer(event)).forEach(tops::add);
		tops.addAll(begun.values());
		return tops;
	}

	private boolean isAnswer(ReadingEventRecord event) {
		return event.kind().equals(Kinds.REPLY) && begun.containsKey(event.target());
	}

	private void place(ReadingEventRecord top, List<Comment> comments, Set<String> placed) {
		Deque<Placed> waiting = new ArrayDeque<>();
		waiting.push(new Placed(top, Optional.empty(), 0));
		while (!waiting.isEmpty()) {
			Placed next = waiting.pop();
			comments.add(reader.read(next.event, next.parent, next.depth));
			for (ReadingEventRecord answer : answers.getOrDefault(next.event.id(), List.of()).reversed()) {
				if (placed.add(answer.id())) {
					waiting.push(next.below(answer));
				}
			}
		}
	}

	private record Placed(ReadingEventRecord event, Optional<String> parent, int depth) {

		Placed below(ReadingEventRecord answer) {
			return depth < Comment.DEEPEST ? new Placed(answer, Optional.of(event.id()), depth + 1) : new Placed(answer, parent, depth);
		}
	}
}
