/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles that were read, as a browser remembers pages. */
public final class ReadingHistory {

	private static final int LONGEST = 100;

	private final List<String> ids = new ArrayList<>();
	private int at = -1;

	/** An article is shown: what was ahead is forgotten, unless it is the one that is shown already. */
	public void visit(String id) {
		if (at < 0 || !ids.get(at).equals(id)) {
			ids.subList(at + 1, ids.size()).clear();
			ids.add(id);
			if (ids.size() > LONGEST) {
				ids.removeFirst();
			}
			at = ids.size() - 1;
		}
	}

	/** @param steps back when negative, forward when positive; @return the article there, which is the present one from now on */
	public Optional<String> go(int steps) {
		if (!canGo(steps)) {
			return Optional.empty();
		}
		at += steps;
		return Optional.of(ids.get(at));
	}

	public boolean canGo(int steps) {
		return at + steps >= 0 && at + steps < ids.size();
	}
}
