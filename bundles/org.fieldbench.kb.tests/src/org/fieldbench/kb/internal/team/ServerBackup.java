/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;

/** A backup of a team's database, as whoever looks after the server makes one and puts it back. */
final class ServerBackup {

	private static final List<String> TABLES = List.of("team_clock", "article_revision", "discussion_event", "article_content");

	private final PostgresServer server;
	private final String schema;

	ServerBackup(PostgresServer server, String schema) {
		this.server = server;
		this.schema = schema;
	}

	/** @return of the database that is backed up */
	String address() {
		return server.address(schema);
	}

	/** @return of another database on the same server, which nobody has used yet */
	String sibling() {
		return server.address(PostgresExtension.freshSchema());
	}

	void make() throws SQLException {
		run("DROP TABLE IF EXISTS old_%1$s; CREATE TABLE old_%1$s AS TABLE %1$s");
	}

	void restore() throws SQLException {
		run("DELETE FROM %1$s; INSERT INTO %1$s SELECT * FROM old_%1$s");
	}

	private void run(String sql) throws SQLException {
		try (Connection connection = connect(); var statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			for (String table : TABLES) {
				statement.execute(sql.formatted(table));
			}
			connection.commit();
		}
	}

	private Connection connect() throws SQLException {
		Properties settings = new Properties();
		settings.setProperty("user", PostgresServer.USER);
		settings.setProperty("password", PostgresServer.PASSWORD);
		settings.setProperty("currentSchema", schema);
		return new org.postgresql.Driver().connect("jdbc:postgresql://127.0.0.1:" + server.port() + "/" + PostgresServer.DATABASE, settings);
	}
}
