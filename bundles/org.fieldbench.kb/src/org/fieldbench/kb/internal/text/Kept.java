/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.List;

/** The lines of front matter that are not written anew from what they mean: unknown keys, and comments. */
final class Kept {

	private Kept() {
	}

	/**
	 * @param keys in the order of the text
	 * @param starts the line of each key, from 0
	 */
	static String of(List<String> lines, List<String> keys, List<Integer> starts) {
		StringBuilder kept = new StringBuilder();
		append(kept, lines.subList(0, starts.isEmpty() ? lines.size() : starts.get(0)), false);
		for (int key = 0; key < keys.size(); key++) {
			int end = key + 1 < starts.size() ? starts.get(key + 1) : lines.size();
			append(kept, lines.subList(starts.get(key), end), !Keys.isKnown(keys.get(key)));
		}
		return kept.toString();
	}

	private static void append(StringBuilder kept, List<String> lines, boolean all) {
		lines.stream().filter(line -> all || line.startsWith("#")).forEach(line -> kept.append(line).append('\n'));
	}
}
