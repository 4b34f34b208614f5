/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.diff.ThreeWayMerge;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamSync;

/** A conflict, and the text that is to settle it. */
final class MergeModel {

	private static final String MARK = "<<<<<<< ";

	private final TeamSync team;
	private final TeamConflict conflict;
	private String text;

	MergeModel(TeamSync team, TeamConflict conflict) {
		this.team = team;
		this.conflict = conflict;
		text = conflict.merged();
	}

	TeamConflict conflict() {
		return conflict;
	}

	void change(String now) {
		text = now;
	}

	boolean isReady() {
		return !ThreeWayMerge.hasMarks(text) && !text.isBlank();
	}

	/** @return what is still to be done, or what will be done */
	String sentence() {
		String details = conflict.details().isEmpty() ? "" : " " + String.join(" ", conflict.details());
		if (isReady()) {
			return "Merge keeps both changes in the history, and this text after them; it goes to the team." + details;
		}
		long places = text.lines().filter(line -> line.startsWith(MARK)).count();
		return (places == 1 ? "One place contradicts; it stands" : places + " places contradict; they stand")
				+ " between marks below. Keep what is right, and take the marks away." + details;
	}

	Revision merge() throws KnowledgeBaseException {
		return team.resolve(conflict, text, new Signature(Signature.user(), "Merged by hand with the change by " + conflict.theirAuthor() + "."));
	}
}
