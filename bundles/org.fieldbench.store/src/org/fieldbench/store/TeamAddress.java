/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a team's database is. It never holds a password.
 *
 * @param host a name or an address
 * @param port of the server
 * @param database its name
 * @param user who logs in; empty when that is still to be asked
 * @param options those of {@link #OPTIONS} that were given, by name
 */
public record TeamAddress(String host, int port, String database, Optional<String> user, Map<String, String> options) {

	/** What may stand after the question mark: how the line is encrypted, by whom the server's certificate is signed, which schema. */
	public static final Set<String> OPTIONS = Set.of("sslmode", "sslrootcert", "currentSchema");

	private static final int PORT = 5432;
	private static final Set<String> SSL_MODES = Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
	private static final String EXAMPLE = " Write it like postgresql://ann@server.example/support.";

	public TeamAddress {
		options = Map.copyOf(options);
	}

	/**
	 * Reads an address as people write it: {@code postgresql://user@host:port/database} or {@code jdbc:postgresql://…?user=…}.
	 *
	 * @throws StoreException if it is none, or holds a password; the message does not repeat it then
	 */
	public static TeamAddress parse(String text) throws StoreException {
		String plain = text.strip().replaceFirst("^jdbc:", "");
		if (!plain.startsWith("postgresql://") && !plain.startsWith("postgres://")) {
			throw new StoreException("This is no address of a PostgreSQL database." + EXAMPLE);
		}
		try {
			return of(new URI(plain));
		} catch (URISyntaxException e) {
			// Without the cause, whose message repeats the whole text and so perhaps a password.
			throw new StoreException("The address of the database has a sign that cannot be in an address." + EXAMPLE);
		}
	}

	private static TeamAddress of(URI uri) throws StoreException {
		Map<String, String> options = options(uri.getQuery());
		Optional<String> named = Optional.ofNullable(options.remove("user"));
		Optional<String> user = Optional.ofNullable(uri.getUserInfo()).filter(text -> !text.isBlank()).or(() -> named);
		if (user.filter(text -> text.contains(":")).isPresent() || options.containsKey("password")) {
			throw new StoreException("The address holds a password. Leave it out: it is asked for, and never shown or written down.");
		}
		String database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
		if (uri.getHost() == null || database.isBlank() || database.contains("/")) {
			throw new StoreException("The address names no server or no database." + EXAMPLE);
		}
		check(options);
		return new TeamAddress(uri.getHost(), uri.getPort() < 0 ? PORT : uri.getPort(), database, user, options);
	}

	private static Map<String, String> options(String query) {
		Map<String, String> options = new LinkedHashMap<>();
		for (String option : query == null || query.isBlank() ? new String[0] : query.split("&")) {
			int equals = option.indexOf('=');
			options.put(equals < 0 ? option : option.substring(0, equals), equals < 0 ? "" : option.substring(equals + 1));
		}
		return options;
	}

	private static void check(Map<String, String> options) throws StoreException {
		for (String name : options.keySet()) {
			if (!OPTIONS.contains(name)) {
				throw new StoreException("The address has an option that is not known here. Known are sslmode, sslrootcert and currentSchema.");
			}
		}
		if (!SSL_MODES.contains(options.getOrDefault("sslmode", "prefer"))) {
			throw new StoreException("sslmode must be disable, allow, prefer, require, verify-ca or verify-full.");
		}
		if (!options.getOrDefault("currentSchema", "fieldbench").matches("[a-z_][a-z0-9_]{0,62}")) {
			throw new StoreException("currentSchema must be a name of small letters, digits and underscores.");
		}
	}

	/** @return the schema that holds the tables, "fieldbench" unless another one was given */
	public String schema() {
		return options.getOrDefault("currentSchema", "fieldbench");
	}

	/** @return the same address for this user */
	public TeamAddress withUser(String name) {
		return new TeamAddress(host, port, database, Optional.of(name), options);
	}

	/** @return as people write it, e.g. "postgresql://ann@server.example/support" */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder("postgresql://");
		user.ifPresent(name -> text.append(name).append('@'));
		text.append(host).append(port == PORT ? "" : ":" + port).append('/').append(database);
		char separator = '?';
		for (String name : OPTIONS.stream().sorted().filter(options::containsKey).toList()) {
			text.append(separator).append(name).append('=').append(options.get(name));
			separator = '&';
		}
		return text.toString();
	}
}
