/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where an article stands. Which state may follow which is said here and nowhere else. */
public enum ArticleState {

	/** Being written. */
	DRAFT("Draft"),
	/** Written; somebody is to look at it. */
	PENDING("Pending"),
	/** Good to use. What names no state is approved. */
	APPROVED("Approved"),
	/** Good to use, and to be found first. */
	FEATURED("Featured"),
	/** Was good; its review date is past, or somebody said so. */
	EXPIRED("Expired"),
	/** Looked at, and not good to use. */
	DISAPPROVED("Disapproved"),
	/** Thrown away. It is kept, and can be taken out again. */
	TRASH("Trash");

	static {
		DRAFT.leadsTo(PENDING, APPROVED, TRASH);
		PENDING.leadsTo(APPROVED, DISAPPROVED, DRAFT, TRASH);
		APPROVED.leadsTo(FEATURED, EXPIRED, PENDING, DRAFT, TRASH);
		FEATURED.leadsTo(APPROVED, EXPIRED, PENDING, DRAFT, TRASH);
		EXPIRED.leadsTo(APPROVED, PENDING, DRAFT, TRASH);
		DISAPPROVED.leadsTo(DRAFT, PENDING, TRASH);
		TRASH.leadsTo(DRAFT);
	}

	private final String label;
	private Set<ArticleState> next;

	ArticleState(String label) {
		this.label = label;
	}

	private void leadsTo(ArticleState first, ArticleState... more) {
		next = EnumSet.of(first, more);
	}

	/** @return for people, e.g. "Approved" */
	public String label() {
		return label;
	}

	/** @return as front matter and the command line have it, e.g. "approved" */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return the states that may follow, in the order of this enum; never this one */
	public Set<ArticleState> next() {
		return EnumSet.copyOf(next);
	}

	/** @return whether a reader may rely on the article */
	public boolean isPublished() {
		return this == APPROVED || this == FEATURED;
	}

	/** @param key a {@link #key}, without regard to case */
	public static Optional<ArticleState> ofKey(String key) {
		return Stream.of(values()).filter(state -> state.key().equals(key.strip().toLowerCase(Locale.ROOT))).findFirst();
	}
}
