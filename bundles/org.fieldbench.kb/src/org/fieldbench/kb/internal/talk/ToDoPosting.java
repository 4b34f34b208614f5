/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.List;
import java.util.Map;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.ToDo;
import org.fieldbench.store.ReadingEventRecord;

/** Opens to-dos, and says what became of them. */
record ToDoPosting(ReadingDesk desk, EventWriter writer) {

	ToDo open(Article article, String text, String author) throws KnowledgeBaseException {
		String what = TalkRules.text(text).replaceAll("\\s+", " ");
		TalkRules.require(!what.isEmpty(), "Say what is to be done.");
		TalkRules.require(what.length() <= ToDo.LONGEST, "A to-do has at most " + ToDo.LONGEST + " characters; this one has " + what.length()
				+ ". Shorten it, or write the rest as a comment.");
		ReadingEventRecord event = writer.about(article.id(), Kinds.TODO_OPEN, "", TalkRules.author(author), what, Map.of(), List.of());
		desk.change(store -> store.add(List.of(event)));
		return known(event.id());
	}

	void setDone(String id, boolean done, Signature signature) throws KnowledgeBaseException {
		desk.refresh();
		ToDo toDo = known(id);
		TalkRules.require(toDo.isDone() != done, "The to-do is " + (done ? "done" : "open") + " already.");
		ReadingEventRecord event = writer.about(toDo.article(), done ? Kinds.TODO_DONE : Kinds.TODO_REOPEN, id,
				TalkRules.author(signature.author()), TalkRules.text(signature.comment()), Map.of(), desk.snapshot().events());
		desk.change(store -> store.add(List.of(event)));
	}

	private ToDo known(String id) throws KnowledgeBaseException {
		return desk.snapshot().discussions().values().stream().flatMap(each -> each.toDos().stream())
				.filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new KnowledgeBaseException(desk.snapshot().problem().orElse("There is no to-do " + id + ".")));
	}
}
