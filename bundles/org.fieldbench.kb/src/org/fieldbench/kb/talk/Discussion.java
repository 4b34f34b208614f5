/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * All that people say of an article.
 *
 * @param comments those of all states, each followed by its answers, the oldest first
 * @param ratings one a person, the oldest first
 * @param toDos the oldest first
 */
public record Discussion(String article, List<Comment> comments, List<Rating> ratings, List<ToDo> toDos) {

	public Discussion {
		comments = List.copyOf(comments);
		ratings = List.copyOf(ratings);
		toDos = List.copyOf(toDos);
	}

	/** @return one in which nobody has said anything */
	public static Discussion none(String article) {
		return new Discussion(article, List.of(), List.of(), List.of());
	}

	/** @return the comments of a state, in their order */
	public List<Comment> comments(CommentState state) {
		return comments.stream().filter(comment -> comment.state() == state).toList();
	}

	/**
	 * @return what is shown with the article, in its order: the comments that are approved, and those of other states that approved ones
	 *         answer, directly or further up. Of the latter only {@link CommentState#withheld} is to be said
	 */
	public List<Comment> shown() {
		Set<String> answered = new HashSet<>();
		List<Comment> shown = new ArrayList<>();
		for (Comment comment : comments.reversed()) {
			if (comment.state() == CommentState.APPROVED || answered.contains(comment.id())) {
				shown.add(comment);
				comment.parent().ifPresent(answered::add);
			}
		}
		return shown.reversed();
	}

	public Optional<Comment> comment(String id) {
		return comments.stream().filter(comment -> comment.id().equals(id)).findFirst();
	}

	/** @return the mean of the stars, 1 to 5; empty when nobody has rated it */
	public OptionalDouble average() {
		return ratings.stream().mapToInt(Rating::stars).average();
	}

	/** @return what a person thinks of the article */
	public Optional<Rating> ratingBy(String author) {
		return ratings.stream().filter(rating -> rating.author().equals(author)).findFirst();
	}

	/** @return how many people said that it was helpful, or that it was not */
	public long helpful(boolean yes) {
		return ratings.stream().filter(rating -> rating.helpful().filter(said -> said == yes).isPresent()).count();
	}
}
