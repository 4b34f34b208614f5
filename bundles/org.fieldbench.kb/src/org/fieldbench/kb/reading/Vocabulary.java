/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of the phones that an article speaks of, so that its text can be set as what it is.
 *
 * @param models ids of phone models by their names
 * @param versions what application firmware versions look like; the version is the group {@code version} or the whole match
 * @param keys what the article's procedure lets people key in, e.g. "1" or "**47427"
 * @param displays what the phone is known to show in the course of it, e.g. "CHECK FW"
 */
public record Vocabulary(Map<String, String> models, List<Pattern> versions, Set<String> keys, Set<String> displays) {

	/** Nothing is known. */
	public static final Vocabulary NONE = new Vocabulary(Map.of(), List.of(), Set.of(), Set.of());

	public Vocabulary {
		models = Map.copyOf(models);
		versions = List.copyOf(versions);
		keys = Set.copyOf(keys);
		displays = Set.copyOf(displays);
	}
}
