/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which tags are watched, and which are to be. Knows no widgets. */
final class WatchTagModel {

	private final Set<String> before;
	private final Set<String> offered;
	private final Set<String> wanted;

	/**
	 * @param own tags of the article that is shown
	 * @param watched tags
	 */
	WatchTagModel(List<String> own, List<String> watched) {
		before = keys(watched.stream());
		offered = keys(Stream.concat(own.stream(), watched.stream()));
		wanted = new TreeSet<>(before);
	}

	private static Set<String> keys(Stream<String> tags) {
		Set<String> keys = new TreeSet<>();
		tags.map(tag -> tag.strip().toLowerCase(Locale.ROOT)).filter(tag -> !tag.isEmpty()).forEach(keys::add);
		return keys;
	}

	/** @return in alphabetical order */
	List<String> offered() {
		return List.copyOf(offered);
	}

	boolean isWanted(String tag) {
		return wanted.contains(tag);
	}

	void want(String tag, boolean watch) {
		keys(Stream.of(tag)).forEach(watch ? wanted::add : wanted::remove);
	}

	/** @return the tags that were not watched before */
	List<String> toWatch() {
		return wanted.stream().filter(tag -> !before.contains(tag)).toList();
	}

	/** @return the tags that are to be watched no longer */
	List<String> toLeave() {
		return before.stream().filter(tag -> !wanted.contains(tag)).toList();
	}

	/** @return what is watched now */
	String sentence() {
		return wanted.isEmpty() ? "No tag is watched." : "You are told when articles change that have the tag " + String.join(" or ", wanted) + ".";
	}
}
