/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Resolution;

/** Which comments are resolved: each with all that answers it, until somebody opens it again or answers once more. */
final class Resolving {

	private Resolving() {
	}

	/** @param comments each followed by its answers */
	static List<Comment> in(List<Comment> comments) {
		Map<String, Instant> answered = answered(comments);
		Map<String, Resolution> resolved = new HashMap<>();
		List<Comment> told = new ArrayList<>();
		for (Comment comment : comments) {
			Optional<Resolution> above = comment.parent().map(resolved::get);
			Optional<Resolution> now = above.isPresent() ? above : own(comment, answered.get(comment.id()));
			now.ifPresent(resolution -> resolved.put(comment.id(), resolution));
			told.add(comment.withResolution(now));
		}
		return told;
	}

	private static Optional<Resolution> own(Comment comment, Instant answered) {
		return comment.latestResolution().filter(Resolution::resolved).filter(last -> answered == null || !answered.isAfter(last.when()));
	}

	/** @return when comments were last answered, or their answers were */
	private static Map<String, Instant> answered(List<Comment> comments) {
		Map<String, Instant> answered = new HashMap<>();
		for (Comment comment : comments.reversed()) {
			if (comment.parent().isPresent()) {
				Instant below = answered.get(comment.id());
				latest(answered, comment.parent().get(), below);
				latest(answered, comment.parent().get(), asks(comment) ? comment.written() : null);
			}
		}
		return answered;
	}

	/** What nobody is to read asks nobody for anything. */
	private static boolean asks(Comment comment) {
		return comment.state() == CommentState.APPROVED || comment.state() == CommentState.PENDING;
	}

	private static void latest(Map<String, Instant> answered, String id, Instant when) {
		if (when != null) {
			answered.merge(id, when, (one, other) -> one.isAfter(other) ? one : other);
		}
	}

	/** @return the ids of a comment and of all that answers it */
	static Set<String> thread(List<Comment> comments, String id) {
		Set<String> thread = new HashSet<>(Set.of(id));
		comments.stream().filter(comment -> comment.parent().filter(thread::contains).isPresent()).forEach(comment -> thread.add(comment.id()));
		return thread;
	}
}
