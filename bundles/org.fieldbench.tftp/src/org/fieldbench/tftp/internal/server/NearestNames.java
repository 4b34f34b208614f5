/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that were most likely meant by one that does not exist. */
final class NearestNames {

	private static final int MOST_HINTS = 3;
	/** Enough for any firmware bundle; keeps a request for a wrong name cheap in a huge folder. */
	private static final int MOST_COMPARED = 5000;

	private record Candidate(String name, int distance) {
	}

	private NearestNames() {
	}

	/** @return up to three names, nearest first; empty when none is near */
	static List<String> to(String requested, List<String> names) {
		String wanted = normal(requested);
		int limit = Math.max(2, lastPart(wanted).length() / 3);
		return names.stream().limit(MOST_COMPARED).map(name -> new Candidate(name, distance(wanted, normal(name))))
				.filter(candidate -> candidate.distance() <= limit)
				.sorted(Comparator.comparingInt(Candidate::distance)).limit(MOST_HINTS).map(Candidate::name).toList();
	}

	/** Case, kind of slash, leading slash and outer spaces are the usual slips; so is a folder too many or too few. */
	private static String normal(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^/+", "");
	}

	private static int distance(String wanted, String name) {
		int whole = editDistance(wanted, name);
		int withoutFolder = lastPartDistance(lastPart(wanted), lastPart(name));
		return Math.min(whole, withoutFolder + (whole == withoutFolder ? 0 : 1));
	}

	/** An extension left out, or there twice, is one slip however long it is. */
	private static int lastPartDistance(String wanted, String name) {
		boolean extended = name.startsWith(wanted + '.') || wanted.startsWith(name + '.');
		return extended ? 1 : editDistance(wanted, name);
	}

	private static String lastPart(String name) {
		return name.substring(name.lastIndexOf('/') + 1);
	}

	/** Levenshtein's distance, a row at a time. */
	private static int editDistance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[b.length()];
	}
}
