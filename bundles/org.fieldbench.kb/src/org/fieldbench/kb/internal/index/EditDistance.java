/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

/** How many letters have to be changed, added, left out or exchanged with their neighbour to make one word of another. */
final class EditDistance {

	private EditDistance() {
	}

	/** @return more than most if it is more than that, whatever it is */
	static int of(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return most + 1;
		}
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, cost, i, j);
			}
		}
		return cost[one.length()][other.length()];
	}

	private static int step(String one, String other, int[][] cost, int i, int j) {
		char a = one.charAt(i - 1);
		char b = other.charAt(j - 1);
		int least = Math.min(cost[i - 1][j - 1] + (a == b ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean exchanged = i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b;
		return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
	}
}
