/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleHead;

/** What is read from the index without searching. */
final class IndexTables {

	private IndexTables() {
	}

	/** @return by key */
	static Map<String, Known> known(Connection connection) throws SQLException {
		Map<String, Known> known = new HashMap<>();
		try (var select = connection.createStatement(); var rows = select.executeQuery("SELECT key, location, stamp, remarks FROM article")) {
			while (rows.next()) {
				known.put(rows.getString(1), new Known(rows.getString(2), rows.getString(3), rows.getString(4)));
			}
		}
		return known;
	}

	static Optional<IndexRow> find(Connection connection, String key) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT key, location, stamp, problems, " + Heads.COLUMNS + " FROM article WHERE key = ?")) {
			select.setString(1, key);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? Optional.of(new IndexRow(row.getString("key"), row.getString("location"), row.getString("stamp"), Heads.read(row), lines(row.getString("problems"))))
						: Optional.empty();
			}
		}
	}

	/** @return all, in the order of their titles */
	static List<ArticleHead> heads(Connection connection) throws SQLException {
		List<ArticleHead> heads = new ArrayList<>();
		try (var select = connection.createStatement(); var rows = select.executeQuery("SELECT " + Heads.COLUMNS + " FROM article ORDER BY sort, id")) {
			while (rows.next()) {
				heads.add(Heads.read(rows));
			}
		}
		return heads;
	}

	/** @return of all articles, in the order of their titles */
	static List<String> problems(Connection connection) throws SQLException {
		List<String> problems = new ArrayList<>();
		try (var select = connection.createStatement(); var rows = select.executeQuery("SELECT problems FROM article WHERE problems <> '' ORDER BY sort, id")) {
			while (rows.next()) {
				problems.addAll(lines(rows.getString(1)));
			}
		}
		return problems;
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : Stream.of(text.split("\n")).toList();
	}

	/** @return the lowest number from first on that is no article's id */
	static int freeNumber(Connection connection, int first) throws SQLException {
		String taken = "SELECT 1 FROM article WHERE key = CAST(%s AS TEXT)";
		String next = "SELECT min(n + 1) FROM (SELECT CAST(key AS INTEGER) AS n FROM article WHERE key NOT GLOB '*[^0-9]*' AND length(key) < 10) WHERE n >= " + first
				+ " AND NOT EXISTS (" + taken.formatted("n + 1") + ")";
		return number(connection, taken.formatted(first)) == 0 ? first : (int) number(connection, next);
	}

	static int count(Connection connection) throws SQLException {
		return (int) number(connection, "SELECT count(*) FROM article");
	}

	/** @return changes with every writing, in whatever process */
	static long generation(Connection connection) throws SQLException {
		return number(connection, "SELECT value FROM fact WHERE key = 'generation'");
	}

	static long number(Connection connection, String sql) throws SQLException {
		try (var select = connection.createStatement(); var rows = select.executeQuery(sql)) {
			return rows.next() ? rows.getLong(1) : 0;
		}
	}
}
