/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.stream.Stream;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.ToDo;

/** Ids of comments and to-dos: long ones, of which the beginning is enough. */
final class TalkIds {

	private static final int BRIEF = 8;

	private TalkIds() {
	}

	static String brief(String id) {
		return id.substring(0, Math.min(BRIEF, id.length()));
	}

	/** @throws VerbException if there is none, or several begin so */
	static Comment comment(Discussions discussions, String typed) {
		List<Comment> comments = discussions.all().stream().flatMap(each -> each.comments().stream()).toList();
		String id = whole(discussions, "comment", "comments", typed, comments.stream().map(Comment::id));
		return comments.stream().filter(comment -> comment.id().equals(id)).findFirst().orElseThrow();
	}

	/** @throws VerbException if there is none, or several begin so */
	static String toDo(Discussions discussions, String typed) {
		return whole(discussions, "to-do", "todo list --all", typed, discussions.toDos().stream().map(ToDo::id));
	}

	private static String whole(Discussions discussions, String what, String verb, String typed, Stream<String> known) {
		discussions.problem().ifPresent(problem -> {
			throw new VerbException(Verb.FAILED, problem, null);
		});
		List<String> ids = typed.isBlank() ? List.of() : known.filter(id -> id.startsWith(typed.strip())).toList();
		if (ids.size() == 1 || ids.contains(typed.strip())) {
			return ids.size() == 1 ? ids.get(0) : typed.strip();
		}
		throw new VerbException(Verb.FAILED, ids.isEmpty() ? "There is no " + what + " \"" + typed + "\". All of them: fieldbench kb " + verb
				: ids.size() + " " + what + "s begin with \"" + typed + "\". Give more of the id.", null);
	}
}
