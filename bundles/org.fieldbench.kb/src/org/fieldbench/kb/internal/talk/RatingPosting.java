/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Rating;
import org.fieldbench.store.ReadingEventRecord;

/** Posts ratings, and the to-dos that low ones open. */
record RatingPosting(ReadingDesk desk, EventWriter writer) {

	private static final int LONGEST_SUMMARY = 120;

	Rating rate(Article article, int stars, Optional<Boolean> helpful, Signature signature) throws KnowledgeBaseException {
		TalkRules.require(stars >= 1 && stars <= RatingReader.MOST, "Give 1 to " + RatingReader.MOST + " stars.");
		String author = TalkRules.author(signature.author());
		String reason = TalkRules.text(signature.comment());
		desk.refresh();
		ReadingEventRecord event = writer.write(article.id(), Kinds.RATING, "", author, reason, OptionalInt.of(stars),
				helpful.map(yes -> Map.of(Kinds.HELPFUL, yes ? "yes" : "no")).orElse(Map.of()), desk.snapshot().events(),
				other -> other.kind().equals(Kinds.RATING) && other.article().equals(article.id()) && other.author().equals(author));
		List<ReadingEventRecord> events = new ArrayList<>(List.of(event));
		Rating rating = RatingReader.read(event).orElseThrow();
		if (rating.isLow() && !isOpen(desk.snapshot().of(article.id()), author)) {
			events.add(writer.about(article.id(), Kinds.TODO_OPEN, event.id(), author, toDo(rating), Map.of(), List.of(event)));
		}
		desk.change(store -> store.add(events));
		return rating;
	}

	/** One that somebody opened by hand speaks of something else. */
	private static boolean isOpen(Discussion discussion, String author) {
		return discussion.toDos().stream().anyMatch(toDo -> toDo.author().equals(author) && toDo.rating().isPresent() && !toDo.isDone());
	}

	private static String toDo(Rating rating) {
		String reason = rating.reason().replaceAll("\\s+", " ");
		String said = reason.isEmpty() ? rating.stars() <= Rating.LOW ? "rated " + rating.stars() + " of " + RatingReader.MOST
				: "it did not help" : reason;
		return "Look at this article: " + (said.length() <= LONGEST_SUMMARY ? said : said.substring(0, LONGEST_SUMMARY) + "…");
	}
}
