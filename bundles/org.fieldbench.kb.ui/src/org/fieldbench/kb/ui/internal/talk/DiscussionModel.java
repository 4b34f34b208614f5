/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;

/** Which comments are shown, and which under which: those that are wanted, and what they answer. */
final class DiscussionModel {

	/** No state: all but the trash. */
	static final Optional<CommentState> NOT_THROWN_AWAY = Optional.empty();
	/** Any subject. */
	static final int ANY = -1;
	/** The article as a whole, not one of its steps. */
	static final int ARTICLE = 0;

	private final Discussion discussion;
	private final List<String> steps;
	private final Set<String> visible = new HashSet<>();

	/** Whether comments are wanted that are settled. */
	enum Settled {

		ANY("All but the trash"), OPEN("Open"), RESOLVED("Resolved");

		private final String label;

		Settled(String label) {
			this.label = label;
		}

		String label() {
			return label;
		}

		private boolean test(Comment comment) {
			return this == ANY || comment.isResolved() == (this == RESOLVED);
		}
	}

	/**
	 * @param steps the texts of the article's steps as they are now
	 * @param state that is wanted
	 * @param subject the step that is wanted, 1-based, or {@link #ANY} or {@link #ARTICLE}
	 */
	DiscussionModel(Discussion discussion, List<String> steps, Optional<CommentState> state, int subject, Settled settled) {
		this.discussion = discussion;
		this.steps = steps;
		Predicate<Comment> wanted = comment -> state.map(one -> comment.state() == one)
				.orElse(comment.state() != CommentState.TRASH) && (subject == ANY || subject(comment) == subject)
				&& settled.test(comment);
		discussion.comments().stream().filter(wanted).forEach(this::reveal);
	}

	private void reveal(Comment comment) {
		Optional<Comment> next = Optional.of(comment);
		while (next.isPresent() && visible.add(next.get().id())) {
			next = above(next.get());
		}
	}

	/** An answer has the subject of what it answers. A step that is no longer there belongs to the article. */
	private int subject(Comment comment) {
		Comment top = comment;
		while (above(top).isPresent()) {
			top = above(top).get();
		}
		return top.step().map(step -> step.now(steps).orElse(ARTICLE)).orElse(ARTICLE);
	}

	List<Comment> tops() {
		return discussion.comments().stream().filter(comment -> comment.parent().isEmpty() && visible.contains(comment.id())).toList();
	}

	List<Comment> below(Comment comment) {
		return discussion.comments().stream().filter(other -> other.parent().filter(comment.id()::equals).isPresent()
				&& visible.contains(other.id())).toList();
	}

	Optional<Comment> above(Comment comment) {
		return comment.parent().flatMap(discussion::comment);
	}

	boolean isEmpty() {
		return visible.isEmpty();
	}

	/** @return how many comments a filter hides */
	int hidden() {
		return discussion.comments().size() - visible.size();
	}

	Discussion discussion() {
		return discussion;
	}

	List<String> steps() {
		return steps;
	}
}
