/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of several questions, of which the ones asked before have the better answers. */
final class RankedRows {

	private final Map<Long, RankedRow> found = new LinkedHashMap<>();
	private final int limit;

	RankedRows(int limit) {
		this.limit = limit;
	}

	/** A question to the index. */
	interface Question {
		List<RankedRow> ask() throws SQLException;
	}

	void add(List<RankedRow> rows) {
		rows.forEach(row -> found.putIfAbsent(row.row(), row));
	}

	/** Asks if there is room for more. */
	void addUnlessFull(Question question) throws SQLException {
		if (found.size() < limit) {
			add(question.ask());
		}
	}

	/** @return favourites first, then featured ones, then the others */
	List<Long> rows() {
		return found.values().stream().sorted(Comparator.comparingInt(RankedRow::rank)).limit(limit).map(RankedRow::row).toList();
	}
}
