/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Resolution;
import org.fieldbench.kb.talk.ToDo;
import org.fieldbench.store.ReadingEventRecord;

/** What is derived from events depends on nothing but which events there are. */
class DerivingProperties {

	@Provide
	Arbitrary<List<ReadingEventRecord>> events() {
		return Events.some();
	}

	@Property
	void theOrderOfArrivalDoesNotMatter(@ForAll("events") List<ReadingEventRecord> events, @ForAll long seed) {
		List<ReadingEventRecord> otherwise = new ArrayList<>(events);
		Collections.shuffle(otherwise, new Random(seed));
		assertEquals(Deriving.from(events), Deriving.from(otherwise));
	}

	@Property
	void everyCommentIsShownOnce(@ForAll("events") List<ReadingEventRecord> events) {
		List<String> begun = events.stream().filter(Kinds::isComment).map(ReadingEventRecord::id).sorted().toList();
		assertEquals(begun, comments(events).stream().map(Comment::id).sorted().toList());
	}

	@Property
	void anAnswerFollowsWhatItAnswers(@ForAll("events") List<ReadingEventRecord> events) {
		List<Comment> comments = comments(events);
		Map<String, Integer> depths = comments.stream().collect(Collectors.toMap(Comment::id, Comment::depth));
		List<String> order = comments.stream().map(Comment::id).toList();
		comments.forEach(comment -> comment.parent().ifPresent(parent -> {
			assertTrue(order.indexOf(parent) < order.indexOf(comment.id()));
			assertEquals(depths.get(parent) + 1, comment.depth());
		}));
	}

	@Property
	void onlyTheAuthorSaysWhatACommentSays(@ForAll("events") List<ReadingEventRecord> events) {
		for (Comment comment : comments(events)) {
			Predicate<ReadingEventRecord> own = event -> event.author().equals(comment.author());
			Set<String> texts = events.stream().filter(own).map(ReadingEventRecord::text).collect(Collectors.toSet());
			assertTrue(texts.contains(comment.text()));
		}
	}

	@Property
	void whatIsResolvedIsSoWithAllThatAnswersIt(@ForAll("events") List<ReadingEventRecord> events) {
		List<Comment> comments = comments(events);
		Map<String, Comment> known = comments.stream().collect(Collectors.toMap(Comment::id, comment -> comment));
		for (Comment comment : comments) {
			Optional<Comment> parent = comment.parent().map(known::get);
			boolean above = parent.filter(Comment::isResolved).isPresent();
			boolean own = comment.latestResolution().filter(Resolution::resolved).isPresent();
			assertTrue(!above || comment.resolution().equals(parent.get().resolution()));
			assertTrue(!comment.isResolved() || above || own);
			assertTrue(!own || comment.isResolved() || isAnsweredLater(comments, comment));
		}
	}

	/** Nobody's word that it is settled holds against a question that came later. */
	private static boolean isAnsweredLater(List<Comment> comments, Comment comment) {
		Instant said = comment.latestResolution().orElseThrow().when();
		Set<String> thread = Resolving.thread(comments, comment.id());
		return comments.stream().anyMatch(other -> other != comment && thread.contains(other.id()) && other.written().isAfter(said));
	}

	@Property
	void aToDoIsAsItWasSaidLast(@ForAll("events") List<ReadingEventRecord> events) {
		List<String> opened = events.stream().filter(event -> event.kind().equals("todo-open")).map(ReadingEventRecord::id).sorted().toList();
		List<ToDo> toDos = Deriving.from(events).values().stream().flatMap(discussion -> discussion.toDos().stream()).toList();
		assertEquals(opened, toDos.stream().map(ToDo::id).sorted().toList());
		for (ToDo toDo : toDos) {
			assertEquals(!toDo.changes().isEmpty() && toDo.changes().getLast().done(), toDo.isDone());
		}
	}

	@Property
	void eachPersonHasOneRating(@ForAll("events") List<ReadingEventRecord> events) {
		for (Discussion discussion : Deriving.from(events).values()) {
			List<String> authors = discussion.ratings().stream().map(rating -> rating.author()).toList();
			assertEquals(Set.copyOf(authors).size(), authors.size());
			assertTrue(discussion.average().isEmpty() || discussion.average().getAsDouble() >= 1 && discussion.average().getAsDouble() <= 5);
		}
	}

	@Property
	void whatIsNotKnownChangesNothing(@ForAll("events") List<ReadingEventRecord> events) {
		assertEquals(Deriving.from(events), Deriving.from(events.stream().filter(event -> !event.kind().equals("applause")).toList()));
	}

	private static List<Comment> comments(List<ReadingEventRecord> events) {
		return Deriving.from(events).values().stream().flatMap(discussion -> discussion.comments().stream()).toList();
	}
}
