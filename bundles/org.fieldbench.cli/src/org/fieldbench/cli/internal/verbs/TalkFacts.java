/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Rating;
import org.fieldbench.kb.talk.ToDo;

/** Comments, ratings and to-dos as JSON. */
final class TalkFacts {

	private TalkFacts() {
	}

	static Map<String, Object> of(Comment comment) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", comment.id());
		facts.put("article", comment.article());
		facts.put("answers", comment.parent().orElse(null));
		facts.put("step", comment.step().map(step -> step.number()).orElse(null));
		facts.put("stepBegan", comment.step().map(step -> step.quote()).orElse(null));
		facts.put("author", comment.author());
		facts.put("written", comment.written().toString());
		facts.put("state", comment.state().key());
		facts.put("resolved", comment.isResolved());
		facts.put("text", comment.text());
		facts.put("picture", comment.picture().orElse(null));
		facts.put("earlier", comment.texts().subList(0, comment.texts().size() - 1).stream()
				.map(said -> Map.of("written", said.written().toString(), "text", said.text())).toList());
		facts.put("resolutions", comment.resolutions().stream().map(said -> Map.of("resolved", said.resolved(), "by", said.by(),
				"when", said.when().toString(), "remark", said.remark())).toList());
		return facts;
	}

	/** @return also in what state the comment is that it answers: one that is not approved is not shown */
	static Map<String, Object> of(Comment comment, Discussion discussion) {
		Map<String, Object> facts = of(comment);
		facts.put("answersState", comment.parent().flatMap(discussion::comment).map(parent -> parent.state().key()).orElse(null));
		return facts;
	}

	static Map<String, Object> of(Rating rating) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("article", rating.article());
		facts.put("author", rating.author());
		facts.put("written", rating.written().toString());
		facts.put("stars", rating.stars());
		facts.put("helpful", rating.helpful().orElse(null));
		facts.put("reason", rating.reason());
		return facts;
	}

	static Map<String, Object> ratings(Discussion discussion) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("average", discussion.average().isPresent() ? discussion.average().getAsDouble() : null);
		facts.put("ratings", discussion.ratings().stream().map(TalkFacts::of).toList());
		return facts;
	}

	static Map<String, Object> of(ToDo toDo) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("id", toDo.id());
		facts.put("article", toDo.article());
		facts.put("text", toDo.text());
		facts.put("opened", toDo.opened().toString());
		facts.put("by", toDo.author());
		facts.put("rating", toDo.rating().map(TalkFacts::of).orElse(null));
		facts.put("done", toDo.isDone());
		facts.put("changes", toDo.changes().stream().map(change -> Map.of("done", change.done(), "by", change.by(), "when", change.when().toString(),
				"remark", change.remark())).toList());
		return facts;
	}
}
