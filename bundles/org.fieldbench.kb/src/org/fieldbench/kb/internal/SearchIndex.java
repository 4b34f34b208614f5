/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.SearchHit;
import org.fieldbench.kb.internal.Shelf.Slot;
import org.sqlite.SQLiteConfig;

/** A full-text index in memory (SQLite FTS5), built at the first search so that a start without one costs nothing. */
final class SearchIndex implements AutoCloseable {

	private static final String CREATE = """
			CREATE VIRTUAL TABLE article USING fts5(
				id, title, tags, models, body, tokenize = 'porter unicode61 remove_diacritics 2')""";
	private static final String INSERT = """
			INSERT INTO article (rowid, id, title, tags, models, body) VALUES (?, ?, ?, ?, ?, ?)""";
	/** A word in the title tells more than one in the text: the weights are those of the columns, in order. */
	private static final String SELECT = """
			SELECT rowid, snippet(article, -1, ?, ?, '\u2026', 24) FROM article WHERE article MATCH ?
			ORDER BY bm25(article, 10.0, 8.0, 5.0, 3.0, 1.0), rowid""";

	private final List<Slot> articles;
	private Connection built;

	SearchIndex(List<Slot> articles) {
		this.articles = articles;
	}

	/** @throws IllegalStateException if SQLite cannot be used on this computer */
	synchronized List<SearchHit> search(SearchQuery query) {
		try (PreparedStatement select = connection().prepareStatement(SELECT)) {
			select.setString(1, String.valueOf(SearchHit.MATCH_START));
			select.setString(2, String.valueOf(SearchHit.MATCH_END));
			select.setString(3, query.expression());
			return hits(select);
		} catch (SQLException e) {
			throw new IllegalStateException("The articles cannot be searched: " + e.getMessage(), e);
		}
	}

	private List<SearchHit> hits(PreparedStatement select) throws SQLException {
		try (var rows = select.executeQuery()) {
			List<SearchHit> hits = new ArrayList<>();
			while (rows.next()) {
				hits.add(new SearchHit(articles.get(rows.getInt(1)).head(), rows.getString(2)));
			}
			return List.copyOf(hits);
		}
	}

	private Connection connection() throws SQLException {
		if (built == null) {
			Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
			try {
				fill(connection);
			} catch (SQLException e) {
				connection.close();
				throw e;
			}
			built = connection;
		}
		return built;
	}

	private void fill(Connection connection) throws SQLException {
		try (var create = connection.createStatement()) {
			create.execute(CREATE);
		}
		connection.setAutoCommit(false);
		try (var insert = connection.prepareStatement(INSERT)) {
			for (int row = 0; row < articles.size(); row++) {
				add(insert, row, articles.get(row).article());
			}
		}
		connection.commit();
		connection.setAutoCommit(true);
	}

	private static void add(PreparedStatement insert, int row, Article article) throws SQLException {
		insert.setInt(1, row);
		insert.setString(2, article.id());
		insert.setString(3, article.title());
		insert.setString(4, String.join(", ", article.tags()));
		insert.setString(5, String.join(", ", article.models()));
		insert.setString(6, PlainText.ofLine(article.body()));
		insert.executeUpdate();
	}

	@Override
	public synchronized void close() {
		try {
			if (built != null) {
				built.close();
				built = null;
			}
		} catch (SQLException e) {
			System.getLogger(SearchIndex.class.getName()).log(System.Logger.Level.WARNING, "The search index stayed open.", e);
		}
	}
}
