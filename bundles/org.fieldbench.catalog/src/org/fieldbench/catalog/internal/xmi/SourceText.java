/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.xmi;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a catalog file, to find where an element begins: a parser tells only where its first tag ends. */
final class SourceText {

	private final List<String> lines;

	SourceText(byte[] utf8) {
		lines = new String(utf8, StandardCharsets.UTF_8).lines().toList();
	}

	/**
	 * @param line of the tag's end, from 1
	 * @param column behind the tag's end, from 1
	 * @return where the tag begins; an attribute's value never holds its opening character
	 */
	Place tagStart(int line, int column) {
		int from = column - 1;
		for (int i = Math.min(line, lines.size()); i > 0; i--) {
			int found = lines.get(i - 1).lastIndexOf('<', from);
			if (found >= 0) {
				return new Place(i, found + 1);
			}
			from = Integer.MAX_VALUE;
		}
		return new Place(line, column);
	}
}
