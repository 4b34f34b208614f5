/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said of an article, as it stands now.
 *
 * @param id of the event that began it
 * @param parent the comment that it answers; empty for one that answers none, or one that is not here
 * @param depth how many comments it is below, at most {@value #DEEPEST}; deeper answers are set beside each other
 * @param answers whether it was written as an answer
 * @param step the step that it speaks of; empty when it speaks of the article
 * @param written when it was begun
 * @param texts what it said and says, the latest last; never empty
 * @param initial the state in which it was posted
 * @param decisions what was decided about it, the latest last
 * @param picture name of the picture that belongs to it, for {@link Discussions#picture}
 * @param resolutions when it was said to be settled and opened again, the latest last
 * @param resolution why it counts as settled now: its own, or that of a comment that it answers; empty when it is open
 */
public record Comment(String id, String article, Optional<String> parent, int depth, boolean answers, Optional<StepMark> step,
		String author, Instant written, List<CommentText> texts, CommentState initial, List<StateChange> decisions,
		Optional<String> picture, List<Resolution> resolutions, Optional<Resolution> resolution) {

	/** How deep answers are nested. */
	public static final int DEEPEST = 6;

	public Comment {
		texts = List.copyOf(texts);
		decisions = List.copyOf(decisions);
		resolutions = List.copyOf(resolutions);
	}

	/** @return the same, settled so or open */
	public Comment withResolution(Optional<Resolution> now) {
		return new Comment(id, article, parent, depth, answers, step, author, written, texts, initial, decisions, picture, resolutions, now);
	}

	/** @return what it says now */
	public String text() {
		return texts.getLast().text();
	}

	public CommentState state() {
		return decisions.isEmpty() ? initial : decisions.getLast().state();
	}

	/** @return what was said last of whether it is settled; an answer that came later opens it again all the same */
	public Optional<Resolution> latestResolution() {
		return resolutions.isEmpty() ? Optional.empty() : Optional.of(resolutions.getLast());
	}

	/** @return whether nothing is to be done about it any more */
	public boolean isResolved() {
		return resolution.isPresent();
	}

	public boolean isEdited() {
		return texts.size() > 1;
	}
}
