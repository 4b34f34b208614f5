/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.ArrayList;
import java.util.List;

/** The numbered lists that steps form. */
final class StepRuns {

	private StepRuns() {
	}

	/** @return each from its first to its last number, e.g. "1\u20137" */
	static List<String> of(List<Block> steps) {
		List<String> runs = new ArrayList<>();
		int begin = 0;
		for (int at = 1; at <= steps.size(); at++) {
			if (at == steps.size() || !steps.get(at).label().follows(steps.get(at - 1).label())) {
				runs.add(run(steps.get(begin).label().path(), steps.get(at - 1).label().path()));
				begin = at;
			}
		}
		return runs;
	}

	private static String run(String first, String last) {
		return first.equals(last) ? first : first + "\u2013" + last;
	}
}
