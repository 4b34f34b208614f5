/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.team;

/**
 * That a team's database was filled again from here.
 *
 * @param carried how many revisions, comments and the like it took; 0 when it lacked nothing
 */
public record TeamRefill(int carried) {

	/** @return one for people */
	public String sentence() {
		return carried == 0 ? "The team's database has all that is here."
				: "The team's database took " + carried + (carried == 1 ? " change" : " changes") + " from here."
						+ " Each other laptop of the team does the same, for what only it has.";
	}
}
