/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;

/**
 * What the reader knows of an article.
 *
 * @param sha256 of the text; empty when only the time is known
 * @param since when; a revision from before is known
 */
record Baseline(Optional<String> sha256, Instant since) {

	/** Between the lines of what is known of the shipped articles of a tag. */
	private static final String LINE = "\n";
	private static final String BLANK = " ";

	/**
	 * @param tags watched ones that the article has
	 * @return empty when it was neither read nor is watched
	 */
	static Optional<Baseline> of(Marks marks, String id, List<Mark> tags) {
		Optional<Mark> own = Stream.of(MarkKind.READ, MarkKind.WATCHED_ARTICLE).flatMap(kind -> marks.find(kind, id).stream())
				.max(Comparator.comparing(Mark::since));
		if (own.isPresent()) {
			return own.map(mark -> new Baseline(mark.seen().isEmpty() ? Optional.empty() : Optional.of(mark.seen()), mark.seen().isEmpty() ? Instant.EPOCH : mark.since()));
		}
		return tags.stream().min(Comparator.comparing(Mark::since)).map(mark -> new Baseline(shipped(mark, id), mark.since()));
	}

	private static Optional<String> shipped(Mark tag, String id) {
		return tag.seen().lines().map(line -> line.split(BLANK, 2)).filter(parts -> parts.length == 2 && parts[1].equalsIgnoreCase(id))
				.map(parts -> parts[0]).findFirst();
	}

	/** @return the SHA-256 of the texts that a mark refers to */
	static Stream<String> texts(Mark mark) {
		return mark.seen().lines().map(line -> line.split(BLANK, 2)[0]);
	}

	/** @return what a tag's mark keeps of the shipped articles that have it: what came by a bundle has no time of its own */
	static String line(String id, String sha256) {
		return sha256 + BLANK + id + LINE;
	}
}
