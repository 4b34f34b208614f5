/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page names in its own text.
 *
 * @param name as written
 * @param charset empty when Java does not know it
 */
record Declaration(String name, Optional<Charset> charset) {

	/** Where browsers look for it. */
	private static final int NEAR_THE_BEGINNING = 4096;
	private static final Pattern CHARSET = Pattern.compile(
			"<(?:meta\\b[^>]*?\\bcharset\\s*=|\\?xml\\b[^>]*?\\bencoding\\s*=)\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
	/** Who declares these means CP1252: https://encoding.spec.whatwg.org/#names-and-labels */
	private static final Set<String> WESTERN = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "cp1252", "x-cp1252",
			"ansi");

	static Optional<Declaration> in(byte[] bytes) {
		String beginning = new String(bytes, 0, Math.min(bytes.length, NEAR_THE_BEGINNING), StandardCharsets.ISO_8859_1);
		Matcher found = CHARSET.matcher(beginning.replace("\0", ""));
		return found.find() ? Optional.of(new Declaration(found.group(1), charset(found.group(1)))) : Optional.empty();
	}

	private static Optional<Charset> charset(String name) {
		String plain = name.toLowerCase(Locale.ROOT);
		try {
			return Optional.of(Charset.forName(WESTERN.contains(plain) ? "windows-1252" : plain));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
