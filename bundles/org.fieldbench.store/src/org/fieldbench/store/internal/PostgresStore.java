/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import org.fieldbench.store.FirmwareStore;
import org.fieldbench.store.PhoneStore;
import org.fieldbench.store.Secret;
import org.fieldbench.store.SessionStore;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;
import org.fieldbench.store.TeamServer;
import org.postgresql.Driver;

/**
 * The store as a schema of a PostgreSQL database. What is peculiar to PostgreSQL is here, in {@link Dialect}, {@link PostgresErrors}
 * and {@link PostgresBackup}.
 */
public final class PostgresStore {

	/** A server that is there answers at once; one that is not must not keep anybody waiting. */
	private static final String CONNECT_SECONDS = "10";
	/** A line that was cut without a word is noticed after this; no answer takes longer. */
	private static final String ANSWER_SECONDS = "60";

	private PostgresStore() {
	}

	/**
	 * @param password nothing of it is kept
	 * @param migrations all that this program knows, in order
	 */
	public static SessionStore open(TeamAddress address, Secret password, List<Migration> migrations) throws StoreException {
		return new JdbcSessionStore(database(address, password, migrations));
	}

	/** As {@link #open}, for the phones. */
	public static PhoneStore openPhones(TeamAddress address, Secret password, List<Migration> migrations) throws StoreException {
		return new JdbcPhoneStore(database(address, password, migrations));
	}

	/** As {@link #open}, for what is remembered of firmware. */
	public static FirmwareStore openFirmware(TeamAddress address, Secret password, List<Migration> migrations) throws StoreException {
		return new JdbcFirmwareStore(database(address, password, migrations));
	}

	/** As {@link #open}, for what a team exchanges. */
	public static TeamServer openTeam(TeamAddress address, Secret password, List<Migration> migrations) throws StoreException {
		return JdbcTeamServer.of(database(address, password, migrations));
	}

	private static Database database(TeamAddress address, Secret password, List<Migration> migrations) throws StoreException {
		var errors = new PostgresErrors(address);
		Connection connection = connect(address, password, errors);
		try {
			enter(connection, address.schema());
			new Migrator(connection, errors, new PostgresBackup(connection, address.schema()), Dialect.POSTGRESQL).bringUpToDate(migrations);
			return new Database(connection, errors, Dialect.POSTGRESQL);
		} catch (SQLException e) {
			throw closing(connection, errors.explain(e));
		} catch (StoreException e) {
			throw closing(connection, e);
		}
	}

	private static Connection connect(TeamAddress address, Secret password, PostgresErrors errors) throws StoreException {
		var settings = new Properties();
		address.user().ifPresent(user -> settings.setProperty("user", user));
		settings.setProperty("password", password.reveal());
		settings.setProperty("ApplicationName", "Fieldbench");
		settings.setProperty("connectTimeout", CONNECT_SECONDS);
		settings.setProperty("loginTimeout", CONNECT_SECONDS);
		settings.setProperty("socketTimeout", ANSWER_SECONDS);
		settings.setProperty("tcpKeepAlive", "true");
		// Without GSS: its first question costs a round trip, and a Kerberos ticket is no login of ours.
		settings.setProperty("gssEncMode", "disable");
		address.options().forEach((name, value) -> {
			if (!name.equals("currentSchema")) {
				settings.setProperty(name, value);
			}
		});
		try {
			return new Driver().connect("jdbc:postgresql://" + address.host() + ":" + address.port() + "/" + encoded(address.database()), settings);
		} catch (SQLException e) {
			throw errors.explain(e);
		} finally {
			settings.remove("password");
		}
	}

	private static String encoded(String name) {
		return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
	}

	/** Looks before it creates: who may use a schema may not always make one. */
	private static void enter(Connection connection, String schema) throws SQLException {
		try (var statement = connection.createStatement()) {
			boolean exists;
			try (var rows = statement.executeQuery("SELECT to_regnamespace('" + schema + "') IS NOT NULL")) {
				exists = rows.next() && rows.getBoolean(1);
			}
			if (!exists) {
				create(connection, schema);
			}
			statement.execute("SET search_path TO " + schema);
		}
	}

	/** Another program may create it at the same moment: then one of the two waits here, and finds it. */
	private static void create(Connection connection, String schema) throws SQLException {
		connection.setAutoCommit(false);
		try (var statement = connection.createStatement()) {
			statement.execute("SELECT pg_advisory_xact_lock(hashtext('" + schema + "'))");
			statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
			connection.commit();
		} catch (SQLException e) {
			connection.rollback();
			throw e;
		} finally {
			connection.setAutoCommit(true);
		}
	}

	private static StoreException closing(Connection connection, StoreException problem) {
		try {
			connection.close();
		} catch (SQLException e) {
			problem.addSuppressed(e);
		}
		return problem;
	}
}
