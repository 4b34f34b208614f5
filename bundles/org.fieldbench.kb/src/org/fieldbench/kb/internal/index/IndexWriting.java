/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleState;

/** Writes articles into the index, inside one transaction. */
final class IndexWriting implements AutoCloseable {

	private static final int HEAD_COLUMNS = 16;
	private static final String UPSERT = "INSERT INTO article (key, location, stamp, remarks, state, sort, problems, " + Heads.COLUMNS + ") VALUES ("
			+ marks(7 + HEAD_COLUMNS) + ") ON CONFLICT (key) DO UPDATE SET " + Stream.of(("location, stamp, remarks, state, sort, problems, " + Heads.COLUMNS).split(", "))
					.map(column -> column + " = excluded." + column).collect(Collectors.joining(", ")) + " RETURNING row";
	private static final String TEXT = "INSERT OR REPLACE INTO text (rowid, id, title, tags, models, body, comments, files, facets) VALUES (" + marks(9) + ")";

	private final Connection connection;
	private final PreparedStatement upsert;
	private final PreparedStatement text;
	private final WordList words;
	private final LocalDate today;

	IndexWriting(Connection connection, WordList words, LocalDate today) throws SQLException {
		this.connection = connection;
		this.words = words;
		this.today = today;
		upsert = connection.prepareStatement(UPSERT);
		text = connection.prepareStatement(TEXT);
	}

	private static String marks(int number) {
		return "?, ".repeat(number - 1) + "?";
	}

	void put(PreparedEntry prepared) throws SQLException {
		IndexEntry entry = prepared.entry();
		ArticleHead head = entry.row().head();
		ArticleState state = head.stateOn(today);
		int at = 1;
		for (String value : List.of(entry.row().key(), entry.row().location(), entry.row().stamp(), Known.remarks(entry.comments()), state.key(),
				head.title().toLowerCase(Locale.ROOT), String.join("\n", entry.row().problems()))) {
			upsert.setString(at++, value);
		}
		Heads.write(head, upsert, at);
		try (var row = upsert.executeQuery()) {
			row.next();
			put(row.getLong(1), prepared, state);
		}
	}

	private void put(long row, PreparedEntry prepared, ArticleState state) throws SQLException {
		int at = 1;
		text.setLong(at++, row);
		for (String column : prepared.columns()) {
			text.setString(at++, column);
		}
		text.setString(at, MatchExpression.token(state));
		text.executeUpdate();
		words.add(connection, prepared.words(), prepared.entry().columns());
	}

	void remove(Collection<String> keys) throws SQLException {
		try (PreparedStatement find = connection.prepareStatement("DELETE FROM article WHERE key = ? RETURNING row");
				PreparedStatement delete = connection.prepareStatement("DELETE FROM text WHERE rowid = ?")) {
			for (String key : keys) {
				find.setString(1, key);
				try (var row = find.executeQuery()) {
					if (row.next()) {
						delete.setLong(1, row.getLong(1));
						delete.executeUpdate();
					}
				}
			}
		}
	}

	/** Sets the states of today: what was good to use expires with its review date, though nobody changes it. */
	static boolean setToday(Connection connection, LocalDate today) throws SQLException {
		try (var update = connection.createStatement()) {
			String wrong = "declared IN ('approved', 'featured') AND review IS NOT NULL AND (review < " + today.toEpochDay() + ") <> (state = 'expired')";
			int changed = update.executeUpdate("UPDATE text SET facets = (SELECT '" + MatchExpression.token("") + "' || CASE WHEN review < " + today.toEpochDay()
					+ " THEN 'expired' ELSE declared END FROM article WHERE row = text.rowid) WHERE rowid IN (SELECT row FROM article WHERE " + wrong + ")");
			update.executeUpdate("UPDATE article SET state = CASE WHEN review < " + today.toEpochDay() + " THEN 'expired' ELSE declared END WHERE " + wrong);
			update.executeUpdate("UPDATE fact SET value = " + today.toEpochDay() + " WHERE key = 'day'");
			return changed > 0;
		}
	}

	/** Tells other processes that there is something new. */
	static void countUp(Connection connection) throws SQLException {
		try (var update = connection.createStatement()) {
			update.executeUpdate("UPDATE fact SET value = value + 1 WHERE key = 'generation'");
		}
	}

	@Override
	public void close() throws SQLException {
		upsert.close();
		text.close();
	}
}
