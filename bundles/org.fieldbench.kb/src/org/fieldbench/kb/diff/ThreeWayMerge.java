/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts that were made from one, line by line.
 *
 * @param chunks in order; together they are the text
 */
public record ThreeWayMerge(List<Chunk> chunks) {

	/** Begins, divides and ends a conflict in a marked text. */
	private static final String MINE = "<<<<<<< ";
	private static final String BETWEEN = "=======";
	private static final String THEIRS = ">>>>>>> ";

	/**
	 * Some lines.
	 *
	 * @param conflict whether both sides changed them, and differently
	 * @param base as they were
	 * @param mine as one side has them; the merged lines when there is no conflict
	 * @param theirs as the other side has them; the merged lines when there is no conflict
	 */
	public record Chunk(boolean conflict, List<String> base, List<String> mine, List<String> theirs) {
	}

	public static ThreeWayMerge of(String base, String mine, String theirs) {
		return new Merger(base.lines().toList(), mine.lines().toList(), theirs.lines().toList()).merge();
	}

	/** @return whether nothing is left to be done by hand */
	public boolean isClean() {
		return chunks.stream().noneMatch(Chunk::conflict);
	}

	/** @return the merged text, lines ended by LF; each conflict shows both sides between marks that name them */
	public String marked(String nameOfMine, String nameOfTheirs) {
		return chunks.stream().flatMap(chunk -> chunk.conflict() ? marked(chunk, nameOfMine, nameOfTheirs).stream() : chunk.mine().stream())
				.map(line -> line + "\n").collect(Collectors.joining());
	}

	private static List<String> marked(Chunk chunk, String nameOfMine, String nameOfTheirs) {
		List<String> lines = new ArrayList<>();
		lines.add(MINE + nameOfMine);
		lines.addAll(chunk.mine());
		lines.add(BETWEEN);
		lines.addAll(chunk.theirs());
		lines.add(THEIRS + nameOfTheirs);
		return lines;
	}

	/** @return whether marks of a conflict are left in a text: it is not merged yet */
	public static boolean hasMarks(String text) {
		return text.lines().anyMatch(line -> line.startsWith(MINE) || line.startsWith(THEIRS));
	}

	/** Goes from one line that all three have to the next. */
	private record Merger(List<String> base, List<String> mine, List<String> theirs) {

		ThreeWayMerge merge() {
			int[] inMine = places(base, mine);
			int[] inTheirs = places(base, theirs);
			List<Chunk> chunks = new ArrayList<>();
			int at = 0;
			int mineAt = 0;
			int theirsAt = 0;
			for (int line = 0; line < base.size(); line++) {
				if (inMine[line] >= mineAt && inTheirs[line] >= theirsAt) {
					add(chunks, base.subList(at, line), mine.subList(mineAt, inMine[line]), theirs.subList(theirsAt, inTheirs[line]));
					add(chunks, base.subList(line, line + 1), base.subList(line, line + 1), base.subList(line, line + 1));
					at = line + 1;
					mineAt = inMine[line] + 1;
					theirsAt = inTheirs[line] + 1;
				}
			}
			add(chunks, base.subList(at, base.size()), mine.subList(mineAt, mine.size()), theirs.subList(theirsAt, theirs.size()));
			return new ThreeWayMerge(List.copyOf(chunks));
		}

		private static void add(List<Chunk> chunks, List<String> before, List<String> one, List<String> other) {
			if (before.isEmpty() && one.isEmpty() && other.isEmpty()) {
				return;
			}
			if (one.equals(before) || one.equals(other)) {
				chunks.add(new Chunk(false, List.copyOf(before), List.copyOf(other), List.copyOf(other)));
			} else {
				boolean conflict = !other.equals(before);
				chunks.add(new Chunk(conflict, List.copyOf(before), List.copyOf(one), List.copyOf(conflict ? other : one)));
			}
		}

		/** @return for each line where it is in the other text, -1 where it is not */
		private static int[] places(List<String> lines, List<String> other) {
			int[] places = new int[lines.size()];
			int at = 0;
			int otherAt = 0;
			for (Hunk hunk : Hunk.of(lines, other)) {
				while (at < hunk.oldFrom()) {
					places[at++] = otherAt++;
				}
				Arrays.fill(places, at, hunk.oldTo(), -1);
				at = hunk.oldTo();
				otherAt = hunk.newTo();
			}
			while (at < places.length) {
				places[at++] = otherAt++;
			}
			return places;
		}
	}
}
