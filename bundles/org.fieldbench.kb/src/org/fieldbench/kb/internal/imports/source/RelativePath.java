/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths that pages and archives name; they never lead out of what is imported. */
final class RelativePath {

	private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

	private RelativePath() {
	}

	/**
	 * @param folder where the page is, with a slash at its end, or empty
	 * @param address as in an attribute of a page
	 * @return a path without dots; empty for one that leads elsewhere
	 */
	static Optional<String> resolve(String folder, String address) {
		String plain = decoded(address.strip().replaceFirst("[?#].*$", "")).replace('\\', '/');
		if (plain.isEmpty() || plain.startsWith("/") || SCHEME.matcher(address.strip()).matches()) {
			return Optional.empty();
		}
		return normal(folder + plain);
	}

	/** @return why an archive's name for a file cannot be used; empty when it can */
	static Optional<String> problem(String name) {
		String plain = name.replace('\\', '/');
		if (plain.startsWith("/") || plain.matches("(?s)[A-Za-z]:.*")) {
			return Optional.of("its name is an absolute path");
		}
		if (plain.codePoints().anyMatch(Character::isISOControl)) {
			return Optional.of("its name holds control characters");
		}
		return normal(plain).isEmpty() ? Optional.of("its name leads out of the archive") : Optional.empty();
	}

	/** @return the path without "." and ".."; empty when it leads out at the top */
	static Optional<String> normal(String path) {
		Deque<String> parts = new ArrayDeque<>();
		for (String part : path.replace('\\', '/').split("/")) {
			if (part.equals("..") && parts.pollLast() == null) {
				return Optional.empty();
			}
			if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
				parts.addLast(part);
			}
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
	}

	private static String decoded(String address) {
		try {
			return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return address;
		}
	}
}
