/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;

/** What the reader watches, and what he knows of it, as his marks have it. */
record Watches(Marks marks) {

	/** @return a tag as it is compared and kept */
	static String key(String tag) {
		return tag.strip().toLowerCase(Locale.ROOT);
	}

	static boolean has(List<String> tags, String tag) {
		return tags.stream().map(Watches::key).anyMatch(key(tag)::equals);
	}

	/** @return the marks of the tags that are watched */
	List<Mark> tags() {
		return marks.all(MarkKind.WATCHED_TAG);
	}

	/** @return the ids of those that are watched themselves */
	List<String> articles() {
		return marks.all(MarkKind.WATCHED_ARTICLE).stream().map(Mark::target).toList();
	}

	/** @return those of the marks whose tag is among an article's tags */
	static List<Mark> of(List<String> tags, List<Mark> watched) {
		return watched.stream().filter(mark -> has(tags, mark.target())).toList();
	}

	boolean isWatched(Article article) {
		return marks.find(MarkKind.WATCHED_ARTICLE, article.id()).isPresent() || !of(article.tags(), tags()).isEmpty();
	}

	/** @return empty when the article was neither read nor is watched */
	Optional<Baseline> baseline(Article article) {
		return Baseline.of(marks, article.id(), of(article.tags(), tags()));
	}

	/** @return the SHA-256 of all texts that a mark refers to; empty while the marks cannot be read: then nobody knows */
	Optional<Set<String>> wantedTexts() {
		marks.refresh();
		Set<String> wanted = Stream.of(MarkKind.READ, MarkKind.WATCHED_ARTICLE, MarkKind.WATCHED_TAG).flatMap(kind -> marks.all(kind).stream())
				.flatMap(Baseline::texts).collect(Collectors.toSet());
		return marks.problem().isEmpty() ? Optional.of(wanted) : Optional.empty();
	}
}
