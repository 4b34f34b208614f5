/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Of all the texts in a file, so many as fit into little memory: those that look most like versions, and the first others. */
final class TextSample implements PrintableRuns.Listener {

	static final int MOST_VERSIONS = 200;
	static final int MOST_SHOWN = 12;

	/** Characters of other texts. */
	static final int ROOM = 64 * 1024;

	/** Characters; shorter ones that do not look like versions are chance. */
	private static final int SHORTEST_OTHER = 6;

	/** @param order of coming */
	private record Candidate(String text, int likeness, long order) {
	}

	private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::likeness).reversed()
			.thenComparingLong(Candidate::order);

	private final TreeSet<Candidate> versions = new TreeSet<>(BEST);
	private final Set<String> known = new HashSet<>();
	private final List<String> others = new ArrayList<>();
	private int room = ROOM;
	private long seen;

	@Override
	public void text(byte[] bytes, int offset, int length) {
		seen++;
		int likeness = isPossible(bytes, offset, length) ? VersionLikeness.of(bytes, offset, length) : 0;
		if (likeness >= VersionLikeness.ENOUGH && isAmongBest(likeness)) {
			addVersion(PrintableRuns.string(bytes, offset, length).strip(), likeness);
		} else if (length >= SHORTEST_OTHER && length <= room) {
			others.add(PrintableRuns.string(bytes, offset, length).strip());
			room -= length;
		}
	}

	/**
	 * Quick, for millions of texts: a digit, and something that {@link VersionLikeness} could count for it: a period or an x behind a
	 * digit, or the first letter of a word at its place.
	 */
	private static boolean isPossible(byte[] bytes, int offset, int length) {
		int before = 0;
		int all = 0;
		int marks = 0;
		for (int i = offset; i < offset + length; i++) {
			int kind = VersionLikeness.kind(bytes[i]);
			// A digit's bit moves to that of a separator, another's to that of a beginning: no guess for the processor.
			int behind = before << VersionLikeness.BEHIND;
			marks |= kind & behind & VersionLikeness.SEPARATOR | kind & ~behind & VersionLikeness.BEGINNING;
			all |= kind;
			before = kind;
		}
		return marks != 0 && (all & VersionLikeness.DIGIT) != 0;
	}

	private boolean isAmongBest(int likeness) {
		return versions.size() < MOST_VERSIONS || likeness > versions.last().likeness();
	}

	private void addVersion(String text, int likeness) {
		if (known.add(text)) {
			versions.add(new Candidate(text, likeness, seen));
			if (versions.size() > MOST_VERSIONS) {
				known.remove(versions.pollLast().text());
			}
		}
	}

	/** @return those that look most like versions */
	List<String> shownVersions() {
		return versions.stream().limit(MOST_SHOWN).map(Candidate::text).toList();
	}

	/** @return all that was kept */
	List<String> all() {
		return Stream.concat(versions.stream().map(Candidate::text), others.stream()).toList();
	}
}
