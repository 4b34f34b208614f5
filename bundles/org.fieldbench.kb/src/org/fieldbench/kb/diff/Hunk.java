/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/**
 * A place where two lists differ: some items of the old one became some of the new one. What lies between two hunks is the
 * same in both.
 *
 * @param oldFrom index of the first item in the old list
 * @param oldTo index after the last one
 * @param newFrom index of the first item in the new list
 * @param newTo index after the last one
 */
record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {

	/** @return in order; found in linear space, since an article may be long */
	static List<Hunk> of(List<String> older, List<String> newer) {
		BitSet removed = new BitSet();
		BitSet added = new BitSet();
		for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
			mark(removed, delta.getSource());
			mark(added, delta.getTarget());
		}
		return between(removed, older.size(), added, newer.size());
	}

	private static void mark(BitSet items, Chunk<String> chunk) {
		items.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
	}

	/** The library gives a replaced line as one that went and one that came, in any order: here they are together. */
	private static List<Hunk> between(BitSet removed, int oldSize, BitSet added, int newSize) {
		List<Hunk> hunks = new ArrayList<>();
		int oldAt = 0;
		int newAt = 0;
		while (oldAt < oldSize || newAt < newSize) {
			int oldEnd = removed.nextClearBit(oldAt);
			int newEnd = added.nextClearBit(newAt);
			if (oldEnd > oldAt || newEnd > newAt) {
				hunks.add(new Hunk(oldAt, oldEnd, newAt, newEnd));
			}
			oldAt = oldEnd + 1;
			newAt = newEnd + 1;
		}
		return hunks;
	}
}
