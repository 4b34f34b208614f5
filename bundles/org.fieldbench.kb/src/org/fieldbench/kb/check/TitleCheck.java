/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.check.Finding.Kind;

/** Which articles have the same title. What is in the trash does not count. */
final class TitleCheck {

	private final Map<String, List<String>> ids = new HashMap<>();

	TitleCheck(List<ArticleHead> heads) {
		heads.stream().filter(head -> head.editorial().state() != ArticleState.TRASH)
				.forEach(head -> ids.computeIfAbsent(key(head.title()), title -> new ArrayList<>()).add(head.id()));
	}

	void look(String id, String title, Findings findings) {
		List<String> others = ids.getOrDefault(key(title), List.of()).stream().filter(other -> !other.equals(id)).toList();
		if (!others.isEmpty() && others.size() < ids.get(key(title)).size()) {
			findings.add(Kind.TITLE, "It has the same title as " + String.join(", ", others) + ".",
					"Give one of them another title, or put them together and throw one away.");
		}
	}

	private static String key(String title) {
		return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
