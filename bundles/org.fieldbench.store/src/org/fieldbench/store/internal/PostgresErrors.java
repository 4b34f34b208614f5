/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLException;

import org.fieldbench.store.StoreAwayException;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamAddress;

/** What PostgreSQL's states mean for the user. */
record PostgresErrors(TeamAddress address) implements SqlErrors {

	/** Too many connections, shut down, crashed, starting, cancelled, lock not to be had, deadlock, serialization. */
	private static final Set<String> PASSING = Set.of("53300", "57P01", "57P02", "57P03", "57014", "55P03", "40P01", "40001");

	@Override
	public StoreException explain(SQLException error) {
		String sentence = sentence(error);
		return isPassing(error) ? new StoreAwayException(sentence, error) : new StoreException(sentence, error);
	}

	@Override
	public String place() {
		return address.toString();
	}

	@Override
	public String store() {
		return "The team's database " + place();
	}

	@Override
	public String otherPlace() {
		return "connect to another database";
	}

	private static String state(SQLException error) {
		return error.getSQLState() == null ? "" : error.getSQLState();
	}

	private static boolean isPassing(SQLException error) {
		return !isTls(error) && (state(error).startsWith("08") && !state(error).equals("08004") || PASSING.contains(state(error))
				|| cause(error, java.io.IOException.class).isPresent());
	}

	private static boolean isTls(SQLException error) {
		return cause(error, SSLException.class).isPresent() || String.valueOf(error.getMessage()).contains("SSL");
	}

	private static <T extends Throwable> Optional<T> cause(Throwable error, Class<T> kind) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (kind.isInstance(cause)) {
				return Optional.of(kind.cast(cause));
			}
		}
		return Optional.empty();
	}

	private String sentence(SQLException error) {
		return switch (state(error)) {
			case "28P01" -> "The team's database refused the user \"" + user() + "\" or the password. Type both again.";
			case "28000" -> isTls(error) || String.valueOf(error.getMessage()).contains("encryption") ? tls()
					: "The team's database lets the user \"" + user() + "\" not in from this computer."
							+ " Ask who looks after the server for the user and for an entry in pg_hba.conf.";
			case "3D000" -> "The server " + host() + " has no database \"" + address.database() + "\". Check the name, or have it made.";
			case "42501" -> "The user \"" + user() + "\" lacks a right on " + lower() + " (" + message(error)
					+ "). Ask who looks after the server for it.";
			case "25006" -> store() + " can only be read, not written: it is perhaps a copy on standby. Connect to the server itself.";
			case "53100" -> "The disk of the server " + host() + " is full. Ask who looks after the server.";
			case "53300" -> "The server " + host() + " has too many connections at the moment.";
			case "57P01", "57P02", "57P03" -> "The server " + host() + " is stopping or starting at the moment.";
			case "57014", "55P03", "40P01", "40001" -> store() + " is busy, and did not answer in time.";
			default -> isTls(error) ? tls() : ofNetwork(error);
		};
	}

	private String ofNetwork(SQLException error) {
		if (cause(error, UnknownHostException.class).isPresent()) {
			return "No server is known by the name \"" + address.host() + "\". Check the name and the network.";
		} else if (cause(error, ConnectException.class).isPresent()) {
			return "The server " + host() + " refuses connections: no PostgreSQL runs there, or a firewall is between. Check host and port.";
		} else if (cause(error, SocketTimeoutException.class).isPresent() || cause(error, NoRouteToHostException.class).isPresent()) {
			return "The server " + host() + " does not answer. Check the network, and whether a firewall is between.";
		} else if (state(error).startsWith("08")) {
			return "The connection to the server " + host() + " broke (" + message(error) + ").";
		}
		return store() + " cannot be used: " + message(error) + ".";
	}

	private String tls() {
		return "The server " + host() + " and this computer do not agree how to encrypt the line, or the server's certificate is not trusted."
				+ " Ask who looks after the server which sslmode and sslrootcert belong into the address.";
	}

	private String lower() {
		return "the team's database " + place();
	}

	private String user() {
		return address.user().orElse("");
	}

	private String host() {
		return address.host() + ":" + address.port();
	}

	private static String message(SQLException error) {
		return String.valueOf(error.getMessage()).lines().findFirst().orElse("").replaceFirst("^(ERROR|FATAL): ", "").replaceFirst("\\.$", "");
	}
}
