/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.backup;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The list of all files in a backup with their SHA-256, as {@code sha256sum} writes and checks it. */
final class Sums {

	/** Its name in the backup. */
	static final String NAME = "SHA256SUMS";

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

	private final Map<String, String> sums = new LinkedHashMap<>();

	void add(String name, String sha256) {
		sums.put(name, sha256);
	}

	/** @return SHA-256 in lower-case hexadecimal by name */
	Map<String, String> byName() {
		return sums;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		sums.forEach((name, sha256) -> text.append(sha256).append("  ").append(name).append('\n'));
		return text.toString();
	}

	/** @throws IOException if the text is no such list */
	static Sums parse(String text) throws IOException {
		Sums sums = new Sums();
		for (String line : text.lines().toList()) {
			Matcher parts = LINE.matcher(line);
			if (!parts.matches()) {
				throw new IOException("its list of files cannot be read");
			}
			sums.add(parts.group(2), parts.group(1));
		}
		return sums;
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
