/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an article is looked after.
 *
 * @param state as it was set; see {@link #stateOn}
 * @param authors who wrote it
 * @param created when it was first kept here; empty for a shipped one
 * @param updated when Fieldbench last kept a revision of it; an edit outside of the program does not change it
 * @param reviewDate the last day on which it can be relied on without a new look
 * @param verifiedOn the phones on which it was tried
 * @param related ids of articles that are always named as related
 * @param unknown the lines of its front matter that mean nothing to Fieldbench, with their line ends (LF): they are kept
 */
public record Editorial(ArticleState state, List<String> authors, Optional<Instant> created, Optional<Instant> updated,
		Optional<LocalDate> reviewDate, List<VerifiedOn> verifiedOn, List<String> related, String unknown) {

	/** Approved, and nothing else is known. */
	public static final Editorial NONE = new Editorial(ArticleState.APPROVED, List.of(), Optional.empty(), Optional.empty(),
			Optional.empty(), List.of(), List.of(), "");

	public Editorial {
		authors = List.copyOf(authors);
		verifiedOn = List.copyOf(verifiedOn);
		related = List.copyOf(related);
	}

	/** @return the state on a day: what was published is expired when its review date is past */
	public ArticleState stateOn(LocalDate day) {
		return state.isPublished() && reviewDate.filter(day::isAfter).isPresent() ? ArticleState.EXPIRED : state;
	}

	public Editorial withState(ArticleState other) {
		return new Editorial(other, authors, created, updated, reviewDate, verifiedOn, related, unknown);
	}

	public Editorial withAuthors(List<String> other) {
		return new Editorial(state, other, created, updated, reviewDate, verifiedOn, related, unknown);
	}

	public Editorial withTimes(Optional<Instant> first, Optional<Instant> last) {
		return new Editorial(state, authors, first, last, reviewDate, verifiedOn, related, unknown);
	}

	public Editorial withReviewDate(Optional<LocalDate> other) {
		return new Editorial(state, authors, created, updated, other, verifiedOn, related, unknown);
	}

	public Editorial withVerifiedOn(List<VerifiedOn> other) {
		return new Editorial(state, authors, created, updated, reviewDate, other, related, unknown);
	}

	public Editorial withRelated(List<String> other) {
		return new Editorial(state, authors, created, updated, reviewDate, verifiedOn, other, unknown);
	}
}
