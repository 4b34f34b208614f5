/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A numbered change of the schema. Once released it is never edited: its checksum is kept in every store.
 *
 * @param number 1-based, without gaps
 * @param sql statements, each ending with a semicolon at the end of a line
 */
public record Migration(int number, String sql) {

	private static final List<String> SHIPPED = List.of("001_sessions.sql", "002_phones.sql", "003_firmware.sql",
			"004_reading.sql", "005_team.sql");
	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
	private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(?:\\n|$)");

	/** The line ends of a checkout do not matter. */
	public Migration {
		sql = sql.replace("\r\n", "\n");
	}

	/** @return those in the folder {@code migrations} of this bundle, in order */
	public static List<Migration> shipped() {
		return SHIPPED.stream().map(Migration::load).toList();
	}

	private static Migration load(String name) {
		try (InputStream in = Migration.class.getResourceAsStream("/migrations/" + name)) {
			return new Migration(Integer.parseInt(name.substring(0, name.indexOf('_'))),
					new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("The migration " + name + " cannot be read.", e);
		}
	}

	Stream<String> statements() {
		return STATEMENT_END.splitAsStream(COMMENT.matcher(sql).replaceAll("")).map(String::strip)
				.filter(statement -> !statement.isEmpty());
	}

	/** @return SHA-256 in lower-case hexadecimal */
	String checksum() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
