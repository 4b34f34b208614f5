/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Ground;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.internal.read.EntryFacts;

/** All that rules say for one role of one file. */
final class RoleMatches {

	/** How much it counts against a role, in percent, when name and content tell different versions or models. */
	private static final int DISAGREEMENT = 20;

	private final EntryFacts facts;
	private final List<RuleMatch> matches;
	private final RoleOpinion opinion;

	/** @param matches at least one, all of one role, in the order of the rules */
	RoleMatches(EntryFacts facts, List<RuleMatch> matches) {
		this.facts = facts;
		this.matches = matches.stream().sorted(Comparator.comparing((RuleMatch match) -> match.ground().weight()).reversed()).toList();
		this.opinion = RoleOpinion.of(matches.get(0).role(), grounds());
	}

	private List<Ground> grounds() {
		FirmwareRole role = matches.get(0).role();
		List<Ground> grounds = new ArrayList<>(matches.stream().map(RuleMatch::ground).distinct().toList());
		grounds.addAll(Contradictions.of(role, facts.size(), facts.content().content()));
		disagreement("version", version(Ground.Kind.NAME), version(Ground.Kind.CONTENT)).ifPresent(grounds::add);
		disagreement("model", model(Ground.Kind.NAME), model(Ground.Kind.CONTENT)).ifPresent(grounds::add);
		return grounds;
	}

	private static Optional<Ground> disagreement(String what, Optional<String> inName, Optional<String> inContent) {
		boolean differ = inName.isPresent() && inContent.isPresent() && !inName.get().equalsIgnoreCase(inContent.get());
		return differ ? Optional.of(Ground.against(DISAGREEMENT,
				"its name says " + what + " " + inName.get() + ", its content " + inContent.get())) : Optional.empty();
	}

	private Optional<String> version(Ground.Kind kind) {
		return of(kind).stream().flatMap(match -> match.version().stream()).findFirst();
	}

	private Optional<String> model(Ground.Kind kind) {
		return of(kind).stream().filter(match -> match.models().size() == 1).flatMap(match -> match.models().stream()).findFirst();
	}

	private List<RuleMatch> of(Ground.Kind kind) {
		return matches.stream().filter(match -> match.ground().kind() == kind).toList();
	}

	RoleOpinion opinion() {
		return opinion;
	}

	/** @param alternatives other roles */
	FirmwareEntry entry(List<RoleOpinion> alternatives) {
		return new FirmwareEntry(facts.name(), facts.size(), facts.sha256(), facts.content().content(), opinion,
				matches.stream().flatMap(match -> match.version().stream()).findFirst(),
				matches.stream().map(RuleMatch::models).filter(models -> !models.isEmpty()).findFirst().orElse(List.of()), alternatives);
	}
}
