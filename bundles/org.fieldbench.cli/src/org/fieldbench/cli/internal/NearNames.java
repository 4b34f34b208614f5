/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what was probably meant by a mistyped name. */
public final class NearNames {

	private static final int MOST = 3;

	private NearNames() {
	}

	/** @return names that begin alike or differ in few characters, nearest first, at most three */
	public static List<String> of(String typed, Collection<String> names) {
		String wanted = typed.toLowerCase(Locale.ROOT);
		int tolerance = Math.max(1, wanted.length() / 3);
		return names.stream().distinct().filter(name -> isNear(wanted, name.toLowerCase(Locale.ROOT), tolerance))
				.sorted(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT)))).limit(MOST)
				.toList();
	}

	/** @return a question that begins with a blank, or nothing when no name is near */
	public static String hint(String typed, Collection<String> names) {
		List<String> near = of(typed, names);
		return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
	}

	private static boolean isNear(String wanted, String name, int tolerance) {
		return wanted.length() > 1 && name.startsWith(wanted) || distance(wanted, name) <= tolerance;
	}

	/** The edit distance of Levenshtein. */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int column = 0; column < row.length; column++) {
			row[column] = column;
		}
		for (int line = 1; line <= one.length(); line++) {
			next(row, line, one.charAt(line - 1), other);
		}
		return row[other.length()];
	}

	private static void next(int[] row, int line, char wanted, String other) {
		int diagonal = row[0];
		row[0] = line;
		for (int column = 1; column < row.length; column++) {
			int replaced = diagonal + (wanted == other.charAt(column - 1) ? 0 : 1);
			diagonal = row[column];
			row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
		}
	}
}
