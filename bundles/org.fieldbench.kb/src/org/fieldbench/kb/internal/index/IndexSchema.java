/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables of the index. All of it can be made again from the articles, so another version is thrown away and not migrated. */
final class IndexSchema {

	/** To be counted up whenever a table, the tokenizer, or what is written into them changes. */
	static final int VERSION = 3;

	/** Marks belong to their letters, else the words of Hindi and Thai would fall apart. */
	static final String TOKENIZER = "porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'";

	private static final List<String> TABLES = List.of("""
			CREATE TABLE article (
				row INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, id TEXT NOT NULL, location TEXT NOT NULL, stamp TEXT NOT NULL,
				remarks TEXT NOT NULL, origin TEXT NOT NULL, declared TEXT NOT NULL, state TEXT NOT NULL, review INTEGER, sort TEXT NOT NULL,
				title TEXT NOT NULL, source TEXT NOT NULL, dated TEXT, models TEXT NOT NULL, tags TEXT NOT NULL, procedure TEXT, steps INTEGER NOT NULL,
				authors TEXT NOT NULL, created TEXT, updated TEXT, verified TEXT NOT NULL, related TEXT NOT NULL, problems TEXT NOT NULL)""",
			"CREATE INDEX article_sort ON article (sort, id)",
			"CREATE INDEX article_review ON article (review) WHERE review IS NOT NULL",
			"CREATE INDEX article_problems ON article (sort, id) WHERE problems <> ''",
			"CREATE INDEX article_remarks ON article (key) WHERE remarks <> ''",
			"CREATE VIRTUAL TABLE text USING fts5 (id, title, tags, models, body, comments, files, facets, prefix = '2 3 4', tokenize = \"" + TOKENIZER + "\")",
			// Larger pieces, merged less often: most of a first build is merging.
			"INSERT INTO text (text, rank) VALUES ('hashsize', 16777216), ('automerge', 8)",
			// Only words that are written with other letters or accents have them plain, too.
			"CREATE TABLE word (n INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, plain TEXT)",
			"CREATE INDEX word_plain ON word (plain) WHERE plain IS NOT NULL",
			"CREATE VIRTUAL TABLE near USING fts5 (text, content = '', detail = none, tokenize = 'trigram')",
			"CREATE TABLE fact (key TEXT PRIMARY KEY, value INTEGER NOT NULL)",
			"INSERT INTO fact VALUES ('generation', 0), ('day', 0)");

	private IndexSchema() {
	}

	/** @return the version of the tables that are there; 0 when there are none */
	static int version(Connection connection) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery("PRAGMA user_version")) {
			return rows.next() ? rows.getInt(1) : 0;
		}
	}

	/** Makes the tables, unless another process just did. */
	static void create(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
		try (var statement = connection.createStatement()) {
			statement.executeUpdate("CREATE TABLE IF NOT EXISTS begun (at INTEGER)");
			if (version(connection) == 0) {
				for (String table : TABLES) {
					statement.executeUpdate(table);
				}
				statement.executeUpdate("PRAGMA user_version = " + VERSION);
			}
			connection.commit();
		} finally {
			connection.setAutoCommit(true);
		}
	}
}
