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

import org.fieldbench.kb.search.SearchTerms.Range;
import org.sqlite.SQLiteConfig;

/** Finds the places of words in a text by the same tokenizer and stemmer as the index: by asking SQLite. */
public final class Highlighter {

	private static final char START = '\u0001';
	private static final char END = '\u0002';
	private static final String CREATE = "CREATE VIRTUAL TABLE page USING fts5(body, tokenize = \"" + IndexSchema.TOKENIZER + "\")";
	private static final String SELECT = "SELECT highlight(page, 0, char(1), char(2)) FROM page WHERE page MATCH ?";

	private static Connection memory;

	private Highlighter() {
	}

	/** @return empty also when SQLite cannot be used */
	public static synchronized List<Range> ranges(String expression, String text) {
		try {
			put(IndexText.of(clean(text)));
			try (PreparedStatement select = memory.prepareStatement(SELECT)) {
				select.setString(1, expression);
				try (var rows = select.executeQuery()) {
					return rows.next() ? places(rows.getString(1), text) : List.of();
				}
			}
		} catch (SQLException e) {
			System.getLogger(Highlighter.class.getName()).log(System.Logger.Level.WARNING, "Search terms cannot be highlighted.", e);
			return List.of();
		}
	}

	/** The table stays: a page asks for each of its paragraphs. */
	private static void put(String text) throws SQLException {
		if (memory == null) {
			Connection fresh = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
			try (var create = fresh.createStatement()) {
				create.execute(CREATE);
			}
			memory = fresh;
		}
		try (PreparedStatement insert = memory.prepareStatement("INSERT OR REPLACE INTO page (rowid, body) VALUES (1, ?)")) {
			insert.setString(1, text);
			insert.executeUpdate();
		}
	}

	/** Signs of one char that mean something here become blanks of one char. */
	private static String clean(String text) {
		return text.replace('\0', ' ').replace(START, ' ').replace(END, ' ');
	}

	/** Walks through both texts: what is only in the marked one is a mark or a separator, or tells how a letter was written. */
	private static List<Range> places(String marked, String text) {
		List<Range> ranges = new ArrayList<>();
		int at = 0;
		int start = 0;
		int rest = length(text, 0);
		for (char c : marked.toCharArray()) {
			if (c == START) {
				start = at;
			} else if (c == END) {
				ranges.add(new Range(start, at));
			} else if ((c != Unspaced.SEPARATOR || isSeparator(text, at)) && --rest == 0) {
				at++;
				rest = length(text, at);
			}
		}
		return ranges;
	}

	private static int length(String text, int at) {
		return at < text.length() ? IndexText.length(text.charAt(at)) : 1;
	}

	private static boolean isSeparator(String text, int at) {
		return at < text.length() && text.charAt(at) == Unspaced.SEPARATOR;
	}
}
