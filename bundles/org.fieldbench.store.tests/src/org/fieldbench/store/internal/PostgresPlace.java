/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.fieldbench.store.Secret;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.testing.PostgresExtension;
import org.fieldbench.testing.PostgresServer;
import org.postgresql.Driver;

/** A schema of its own on the server of the tests. */
record PostgresPlace(TeamAddress address) {

	static PostgresPlace on(PostgresServer server) throws StoreException {
		return new PostgresPlace(TeamAddress.parse(server.address(PostgresExtension.freshSchema())));
	}

	Secret password() {
		return Secret.of(PostgresServer.PASSWORD);
	}

	/** @return a connection beside those of the program */
	Connection connect() throws SQLException {
		Properties settings = new Properties();
		settings.setProperty("user", PostgresServer.USER);
		settings.setProperty("password", PostgresServer.PASSWORD);
		settings.setProperty("currentSchema", address.schema());
		return new Driver().connect("jdbc:postgresql://127.0.0.1:" + address.port() + "/" + address.database(), settings);
	}

	String ask(String sql) throws SQLException {
		try (Connection connection = connect(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			return rows.next() ? rows.getString(1) : "";
		}
	}

	void execute(String sql) throws SQLException {
		try (Connection connection = connect(); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
