/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamStatus;

/** What is known of a team, for programs. Never a password. */
final class TeamFacts {

	private TeamFacts() {
	}

	static Map<String, Object> of(TeamStatus status) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("state", status.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		facts.put("sentence", status.sentence());
		facts.put("address", status.address().orElse(null));
		facts.put("waiting", status.waiting());
		facts.put("conflicts", status.conflicts());
		facts.put("lastExchange", status.last().map(Instant::toString).orElse(null));
		facts.put("awaySince", status.since().map(Instant::toString).orElse(null));
		facts.put("problem", status.problem().orElse(null));
		return facts;
	}

	static Map<String, Object> of(TeamConflict conflict) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("article", conflict.article());
		facts.put("theirAuthor", conflict.theirAuthor());
		facts.put("theirComment", conflict.theirComment());
		facts.put("details", conflict.details());
		facts.put("base", conflict.base());
		facts.put("mine", conflict.mine());
		facts.put("theirs", conflict.theirs());
		facts.put("merged", conflict.merged());
		return facts;
	}
}
