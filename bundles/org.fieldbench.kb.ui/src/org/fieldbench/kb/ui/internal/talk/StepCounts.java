/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fieldbench.kb.talk.Comment;

/** Marks that say at a step how many comments speak of it. The page puts them to their steps by their class. */
final class StepCounts {

	private StepCounts() {
	}

	/** @param steps the texts of the article's steps as they are now */
	static String html(List<Comment> shown, List<String> steps) {
		Map<Integer, Integer> counts = new TreeMap<>();
		shown.forEach(comment -> comment.step().map(step -> step.now(steps).orElse(0)).filter(step -> step > 0)
				.ifPresent(step -> counts.merge(step, 1, Integer::sum)));
		return counts.entrySet().stream().map(entry -> note(entry.getKey(), entry.getValue(), first(entry.getKey(), shown, steps))).collect(Collectors.joining());
	}

	private static String note(int step, int count, Comment first) {
		return "<span class=\"step-note step-" + step + "\" title=\"On step " + step + "\"><a href=\"#"
				+ CommentHtml.anchor(first) + "\">" + TalkHtml.count(count, "comment") + "</a></span>";
	}

	private static Comment first(int step, List<Comment> shown, List<String> steps) {
		return shown.stream().filter(comment -> comment.step().filter(mark -> mark.now(steps).orElse(0) == step).isPresent()).findFirst().orElseThrow();
	}
}
