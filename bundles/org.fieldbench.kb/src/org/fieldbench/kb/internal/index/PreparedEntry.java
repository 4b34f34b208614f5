/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.List;

/** An article with what can be worked out of its text ahead of the writing, so that the index is not locked meanwhile. */
public final class PreparedEntry {

	private final IndexEntry entry;
	private final List<String> columns;
	private final WordList.Fresh words;

	PreparedEntry(IndexEntry entry, WordList words) {
		this.entry = entry;
		this.words = words.fresh(entry.columns());
		columns = entry.columns().stream().map(column -> IndexText.of(column.replace('\0', ' '))).toList();
	}

	IndexEntry entry() {
		return entry;
	}

	/** @return the texts as the index takes them */
	List<String> columns() {
		return columns;
	}

	WordList.Fresh words() {
		return words;
	}
}
