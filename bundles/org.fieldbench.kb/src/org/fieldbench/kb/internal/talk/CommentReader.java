/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.CommentText;
import org.fieldbench.kb.talk.Resolution;
import org.fieldbench.kb.talk.StateChange;
import org.fieldbench.kb.talk.StepMark;
import org.fieldbench.store.ReadingEventRecord;

/** Reads a comment from the event that began it and those that speak of it. */
final class CommentReader {

	private final Map<String, List<ReadingEventRecord>> edits;
	private final Map<String, List<ReadingEventRecord>> states;
	private final Map<String, List<ReadingEventRecord>> resolutions;

	CommentReader(List<ReadingEventRecord> events) {
		edits = Deriving.byTarget(events, Kinds.EDIT);
		states = Deriving.byTarget(events, Kinds.STATE);
		resolutions = Deriving.byTarget(events, Kinds.RESOLVED, Kinds.REOPENED);
	}

	Comment read(ReadingEventRecord event, Optional<String> parent, int depth) {
		return new Comment(event.id(), event.article(), parent, depth, event.kind().equals(Kinds.REPLY), step(event), event.author(),
				event.written(), texts(event), state(event).orElse(CommentState.APPROVED), decisions(event),
				event.fact(Kinds.PICTURE).filter(PictureFiles::isName), resolutions(event), Optional.empty());
	}

	private List<CommentText> texts(ReadingEventRecord event) {
		List<CommentText> texts = new ArrayList<>();
		texts.add(new CommentText(event.written(), event.text()));
		edits.getOrDefault(event.id(), List.of()).stream().filter(edit -> edit.author().equals(event.author()))
				.forEach(edit -> texts.add(new CommentText(edit.written(), edit.text())));
		return texts;
	}

	/** A word that this program does not know decides nothing. */
	private List<StateChange> decisions(ReadingEventRecord event) {
		return states.getOrDefault(event.id(), List.of()).stream().flatMap(change -> state(change)
				.map(state -> new StateChange(state, change.author(), change.written(), change.text())).stream()).toList();
	}

	private List<Resolution> resolutions(ReadingEventRecord event) {
		return resolutions.getOrDefault(event.id(), List.of()).stream()
				.map(said -> new Resolution(said.kind().equals(Kinds.RESOLVED), said.author(), said.written(), said.text())).toList();
	}

	private static Optional<CommentState> state(ReadingEventRecord event) {
		return event.fact(Kinds.STATE_FACT).flatMap(CommentState::of);
	}

	private static Optional<StepMark> step(ReadingEventRecord event) {
		if (!event.target().matches(Kinds.STEP + "[1-9]\\d{0,5}")) {
			return Optional.empty();
		}
		int number = Integer.parseInt(event.target().substring(Kinds.STEP.length()));
		return Optional.of(StepMark.of(number, event.fact(Kinds.QUOTE).orElse("")));
	}
}
