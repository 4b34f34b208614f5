/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.check.Finding.Kind;

/** Gathers what is found in one article. */
final class Findings {

	private final String article;
	private final List<Finding> found = new ArrayList<>();

	Findings(String article) {
		this.article = article;
	}

	void add(Kind kind, String text, String advice) {
		Finding finding = new Finding(article, kind, text, advice);
		if (!found.contains(finding)) {
			found.add(finding);
		}
	}

	List<Finding> all() {
		return List.copyOf(found);
	}
}
