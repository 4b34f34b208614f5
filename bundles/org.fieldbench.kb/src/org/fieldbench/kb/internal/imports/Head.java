/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page says of itself where no reader sees it: front matter, or the elements of an HTML head. */
public final class Head {

	/** The title in the window's frame, with the site's name. */
	public static final String WINDOW_TITLE = "window title";
	public static final String TITLE = "title";
	public static final String ID = "id";
	public static final String SOURCE = "source";
	public static final String UPDATED = "lastUpdated";
	public static final String PUBLISHED = "published";
	public static final String MODELS = "models";
	public static final String TAGS = "tags";
	public static final String PROCEDURE = "procedure";

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	public Head put(String key, String value) {
		return value.isBlank() ? this : put(key, List.of(value.strip()));
	}

	public Head put(String key, List<String> several) {
		values.putIfAbsent(key, List.copyOf(several));
		return this;
	}

	public Optional<String> first(String key) {
		return all(key).stream().findFirst();
	}

	public List<String> all(String key) {
		return values.getOrDefault(key, List.of());
	}
}
