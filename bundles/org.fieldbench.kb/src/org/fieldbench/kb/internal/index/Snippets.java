/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.kb.SearchHit;
import org.sqlite.SQLiteConfig;

/**
 * Cuts out of each hit the place where it was found. The texts are copied into a table in memory that has them alone: asked for
 * one of its rows, the index would first collect all places of all words, and again for the next row.
 */
final class Snippets {

	private static final String COLUMNS = "id, title, tags, models, body, comments, files";
	/** Of each text at first; further on it is looked only for what is not found there. In characters, about four pages. */
	private static final int BEGINNING = 8_000;
	/** No word is longer in the index. */
	private static final int LONG = 8 * Words.LONGEST;
	/** Texts in memory at once. */
	private static final int MANY = 200;
	private static final String SNIPPET = "snippet(%1$s, -1, '" + SearchHit.MATCH_START + "', '" + SearchHit.MATCH_END + "', '\u2026', 24) FROM %1$s WHERE %1$s MATCH ?";

	private final Connection index;
	private final Query query;

	/** @param query what was found by, completed */
	Snippets(Connection index, Query query) {
		this.index = index;
		this.query = query;
	}

	/** @return one for each row; empty where nothing is found in it */
	Map<Long, String> of(Collection<Long> rows) throws SQLException {
		List<Long> all = List.copyOf(rows);
		Map<Long, String> snippets = new HashMap<>();
		for (int at = 0; at < all.size(); at += MANY) {
			List<Long> some = all.subList(at, Math.min(at + MANY, all.size()));
			snippets.putAll(inMemory(some));
			for (long row : some) {
				if (!snippets.containsKey(row)) {
					snippets.put(row, inIndex(row));
				}
			}
		}
		return snippets;
	}

	private Map<Long, String> inMemory(List<Long> rows) throws SQLException {
		try (Connection memory = new SQLiteConfig().createConnection("jdbc:sqlite::memory:"); var create = memory.createStatement()) {
			create.execute("CREATE VIRTUAL TABLE page USING fts5 (" + COLUMNS + ", tokenize = \"" + IndexSchema.TOKENIZER + "\")");
			memory.setAutoCommit(false);
			copy(rows, memory);
			String nearest = MatchExpression.anyAsTyped(query);
			String all = MatchExpression.anyOf(query);
			Map<Long, String> found = found(memory, nearest);
			if (found.size() < rows.size() && !all.equals(nearest)) {
				found(memory, all).forEach(found::putIfAbsent);
			}
			return found;
		}
	}

	private void copy(List<Long> rows, Connection memory) throws SQLException {
		int columns = COLUMNS.split(", ").length;
		String beginnings = COLUMNS.replaceAll("\\w+", "substr($0, 1, " + BEGINNING + ")");
		try (PreparedStatement select = index.prepareStatement("SELECT " + beginnings + " FROM text WHERE rowid = ?");
				PreparedStatement insert = memory.prepareStatement("INSERT INTO page (rowid, " + COLUMNS + ") VALUES (?" + ", ?".repeat(columns) + ")")) {
			for (long row : rows) {
				select.setLong(1, row);
				try (var text = select.executeQuery()) {
					if (text.next()) {
						insert.setLong(1, row);
						for (int column = 1; column <= columns; column++) {
							insert.setString(column + 1, wholeWords(text.getString(column)));
						}
						insert.executeUpdate();
					}
				}
			}
		}
	}

	/** What is cut off ends with the last word that is whole, where there are spaces. */
	private static String wholeWords(String beginning) {
		int end = beginning.lastIndexOf(' ');
		return beginning.length() < BEGINNING || end < beginning.length() - LONG ? beginning : beginning.substring(0, end);
	}

	private Map<Long, String> found(Connection memory, String expression) throws SQLException {
		Map<Long, String> found = new HashMap<>();
		try (PreparedStatement select = memory.prepareStatement("SELECT rowid, " + SNIPPET.formatted("page"))) {
			select.setString(1, expression);
			try (var rows = select.executeQuery()) {
				while (rows.next()) {
					found.put(rows.getLong(1), IndexText.shown(rows.getString(2)));
				}
			}
		}
		return found;
	}

	private String inIndex(long row) throws SQLException {
		try (PreparedStatement select = index.prepareStatement("SELECT " + SNIPPET.formatted("text") + " AND rowid = ?")) {
			select.setString(1, "{" + COLUMNS.replace(",", "") + "} : (" + MatchExpression.anyOf(query) + ")");
			select.setLong(2, row);
			try (var rows = select.executeQuery()) {
				return rows.next() ? IndexText.shown(rows.getString(1)) : "";
			}
		}
	}
}
