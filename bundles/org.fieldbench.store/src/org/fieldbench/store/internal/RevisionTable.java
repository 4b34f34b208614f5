/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamTextRecord;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;

/** The table {@code article_revision}. */
record RevisionTable(Connection connection) {

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
	private static final Type FILES = new TypeToken<List<TeamFileRecord>>() {
	}.getType();
	private static final String COLUMNS = "id, article, name, number, parent, kind, author, time, comment, sha256, files, position";
	private static final String INSERT = "INSERT INTO article_revision (" + COLUMNS + ", text) VALUES (" + "?, ".repeat(12) + "?)"
			+ " ON CONFLICT (id) DO NOTHING";

	/** @return 1, or 0 when it is there already */
	int insert(TeamTextRecord added, OptionalInt number, OptionalLong position) throws SQLException {
		TeamRevisionRecord revision = added.revision();
		try (var insert = connection.prepareStatement(INSERT)) {
			insert.setString(1, revision.id());
			insert.setString(2, revision.key());
			insert.setString(3, revision.article());
			insert.setObject(4, number.isPresent() ? number.getAsInt() : null, Types.INTEGER);
			insert.setString(5, revision.parent().orElse(null));
			insert.setString(6, revision.kind());
			insert.setString(7, revision.author());
			insert.setString(8, revision.time().map(Instant::toString).orElse(null));
			insert.setString(9, revision.comment());
			insert.setString(10, revision.sha256());
			insert.setString(11, GSON.toJson(revision.files(), FILES));
			insert.setObject(12, position.isPresent() ? position.getAsLong() : null, Types.BIGINT);
			insert.setBytes(13, added.text());
			return insert.executeUpdate();
		}
	}

	List<TeamRevisionRecord> heads() throws SQLException {
		return select("number = (SELECT MAX(l.number) FROM article_revision l WHERE l.article = article_revision.article) ORDER BY article");
	}

	List<TeamRevisionRecord> history(String article) throws SQLException {
		return select("number IS NOT NULL AND article = ? ORDER BY number", TeamRevisionRecord.key(article));
	}

	Optional<TeamRevisionRecord> head(String article) throws SQLException {
		return select("number IS NOT NULL AND article = ? ORDER BY number DESC LIMIT 1", TeamRevisionRecord.key(article)).stream().findFirst();
	}

	List<TeamRevisionRecord> arrived() throws SQLException {
		return select("number IS NULL ORDER BY position");
	}

	List<TeamRevisionRecord> unsent() throws SQLException {
		return select("position IS NULL ORDER BY article, number");
	}

	List<TeamRevisionRecord> between(long after, long last) throws SQLException {
		return select("position > ? AND position <= ? ORDER BY position", after, last);
	}

	private List<TeamRevisionRecord> select(String condition, Object... values) throws SQLException {
		try (var select = connection.prepareStatement("SELECT " + COLUMNS + " FROM article_revision WHERE " + condition)) {
			for (int i = 0; i < values.length; i++) {
				select.setObject(i + 1, values[i]);
			}
			return records(select);
		}
	}

	private static List<TeamRevisionRecord> records(PreparedStatement select) throws SQLException {
		try (var rows = select.executeQuery()) {
			List<TeamRevisionRecord> records = new ArrayList<>();
			while (rows.next()) {
				records.add(record(rows));
			}
			return List.copyOf(records);
		}
	}

	private static TeamRevisionRecord record(ResultSet row) throws SQLException {
		int number = row.getInt("number");
		OptionalInt numbered = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
		long position = row.getLong("position");
		OptionalLong placed = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(position);
		return new TeamRevisionRecord(row.getString("id"), row.getString("name"), numbered, Optional.ofNullable(row.getString("parent")),
				row.getString("kind"), row.getString("author"), Optional.ofNullable(row.getString("time")).map(Instant::parse),
				row.getString("comment"), row.getString("sha256"), files(row.getString("files")), placed);
	}

	private static List<TeamFileRecord> files(String json) throws SQLException {
		try {
			return GSON.fromJson(json, FILES);
		} catch (JsonParseException e) {
			throw new SQLException("the files of a revision are no JSON list", e);
		}
	}

	Optional<byte[]> text(String id) throws SQLException {
		return ContentTable.bytes(connection, "SELECT text FROM article_revision WHERE id = ?", id);
	}

	/** @return 1 when the revision was waiting, else 0 */
	int number(String id, int number) throws SQLException {
		return update("UPDATE article_revision SET number = ? WHERE id = ? AND number IS NULL", number, id);
	}

	int position(String id, long position) throws SQLException {
		return update("UPDATE article_revision SET position = ? WHERE id = ? AND position IS NULL", position, id);
	}

	private int update(String sql, Object value, String id) throws SQLException {
		try (var update = connection.prepareStatement(sql)) {
			update.setObject(1, value);
			update.setString(2, id);
			return update.executeUpdate();
		}
	}
}
