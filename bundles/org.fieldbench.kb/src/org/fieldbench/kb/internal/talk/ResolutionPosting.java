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
import java.util.Set;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Resolution;
import org.fieldbench.store.ReadingEventRecord;

/** Says that comments are settled, and opens them again. */
record ResolutionPosting(ReadingDesk desk, EventWriter writer) {

	void setResolved(String id, boolean resolved, Signature signature) throws KnowledgeBaseException {
		Comment comment = desk.knownComment(id);
		TalkRules.require(comment.resolution().isPresent() != resolved, "The comment is " + (resolved ? "resolved" : "open") + " already.");
		Discussion discussion = desk.snapshot().of(comment.article());
		List<ReadingEventRecord> events = new ArrayList<>();
		for (Comment each : resolved ? List.of(comment) : resolvedFrom(discussion, comment)) {
			events.add(event(discussion, each, resolved, signature));
		}
		desk.change(store -> store.add(events));
	}

	/** A comment is open only when none that it answers is resolved. */
	private static List<Comment> resolvedFrom(Discussion discussion, Comment comment) {
		List<Comment> marked = new ArrayList<>();
		Optional<Comment> next = Optional.of(comment);
		while (next.isPresent()) {
			next.filter(each -> each.latestResolution().filter(Resolution::resolved).isPresent()).ifPresent(marked::add);
			next = next.get().parent().flatMap(discussion::comment);
		}
		return marked;
	}

	/** Later than all answers, which would open it again. */
	private ReadingEventRecord event(Discussion discussion, Comment comment, boolean resolved, Signature signature) throws KnowledgeBaseException {
		Set<String> thread = Resolving.thread(discussion.comments(), comment.id());
		return writer.write(comment.article(), resolved ? Kinds.RESOLVED : Kinds.REOPENED, comment.id(), TalkRules.author(signature.author()),
				TalkRules.text(signature.comment()), OptionalInt.empty(), Map.of(), desk.snapshot().events(),
				other -> thread.contains(other.id()) || other.target().equals(comment.id()));
	}
}
