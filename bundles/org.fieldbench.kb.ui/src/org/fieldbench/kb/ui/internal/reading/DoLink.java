/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A link of a page's section that runs a command of the workbench.
 *
 * @param command its id
 * @param parameters values by the ids of the command's parameters
 */
public record DoLink(String command, Map<String, String> parameters) {

	private static final String SCHEME = "fieldbench:do/";
	private static final String OURS = "org.fieldbench.";

	/**
	 * @param token that the page was given; only its sections know it
	 * @return empty when the location is no such link, or one that the page's sections did not make
	 */
	public static Optional<DoLink> of(String location, String token) {
		String prefix = SCHEME + token + '/';
		if (token.isEmpty() || !location.startsWith(prefix + OURS)) {
			return Optional.empty();
		}
		String[] parts = location.substring(prefix.length()).split("\\?", 2);
		try {
			return Optional.of(new DoLink(parts[0], parts.length == 1 ? Map.of() : parameters(parts[1])));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // what is percent-encoded wrongly was not made by a section
		}
	}

	private static Map<String, String> parameters(String query) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String pair : query.split("&")) {
			String[] parts = pair.split("=", 2);
			parameters.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
		}
		return parameters;
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
	}
}
