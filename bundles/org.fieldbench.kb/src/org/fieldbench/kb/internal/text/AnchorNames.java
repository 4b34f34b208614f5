/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names the headings of one article for links: small letters, a hyphen for all between words; the second of the same name gets -2. */
public final class AnchorNames {

	private final Set<String> given = new HashSet<>();

	/**
	 * @param heading the text of the next heading
	 * @return its name, which no heading before it has; empty when the heading has neither letter nor digit
	 */
	public Optional<String> next(String heading) {
		String name = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
		if (name.isEmpty()) {
			return Optional.empty();
		}
		String anchor = name;
		for (int more = 2; !given.add(anchor); more++) {
			anchor = name + '-' + more;
		}
		return Optional.of(anchor);
	}
}
