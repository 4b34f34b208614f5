/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.internal.index.Query.Clause;
import org.fieldbench.kb.internal.text.PlainLetters;

/**
 * Completes the word that is being typed. SQLite has an index of short beginnings; for a longer one it would read all places of all
 * words that begin so before it gives the first, and a frequent word has a hundred thousand.
 */
final class Beginnings {

	/** The first length that the tables have no index for. */
	private static final int LONG = 5;
	/** By so many words at most, the shortest ones: they are nearest to what was typed, and the time is bounded. */
	private static final int MOST = 100;

	/** Those that are plain as they are written, and of the others those that the first part has not. */
	private static final String SELECT = "SELECT text FROM (SELECT text FROM word WHERE text >= ?1 AND text < ?2"
			+ " UNION ALL SELECT text FROM word WHERE plain >= ?1 AND plain < ?2 AND (text < ?1 OR text >= ?2)) ORDER BY length(text) LIMIT " + MOST;

	private Beginnings() {
	}

	static Query completed(Connection connection, Query query) throws SQLException {
		List<Clause> clauses = new ArrayList<>();
		for (Clause clause : query.clauses()) {
			String typed = clause.prefix() ? PlainLetters.bare(clause.value()) : "";
			clauses.add(isLong(typed) ? clause.with(words(connection, typed)) : clause);
		}
		return new Query(clauses, query.problem());
	}

	/** @return whether there may be more words than the question was completed by */
	static boolean areCut(Query query) {
		return query.clauses().stream().anyMatch(clause -> clause.forms().size() == MOST);
	}

	private static boolean isLong(String typed) {
		return typed.length() >= LONG && typed.codePoints().allMatch(Character::isLetterOrDigit) && !Unspaced.isIn(typed);
	}

	/** @return also what was typed, if it is a word of its own */
	private static List<String> words(Connection connection, String typed) throws SQLException {
		List<String> words = new ArrayList<>();
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setString(1, typed);
			select.setString(2, typed + Character.MAX_VALUE);
			try (var rows = select.executeQuery()) {
				while (rows.next()) {
					words.add(rows.getString(1));
				}
			}
		}
		return words;
	}
}
