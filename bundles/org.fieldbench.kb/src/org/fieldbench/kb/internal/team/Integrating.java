/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleStore.NewRevision;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamTextRecord;

/**
 * Brings what arrived from the team into the histories here. Where nothing was changed here it is put on top; where both changed
 * something it is merged; where both changed the same it waits, and is a conflict.
 */
final class Integrating {

	private final TeamDesk desk;

	Integrating(TeamDesk desk) {
		this.desk = desk;
	}

	/** @return whether any history here became longer */
	boolean integrate() throws KnowledgeBaseException {
		boolean changed = false;
		for (Sides sides : sides()) {
			changed |= sides.isSimple() ? extend(sides, List.of()) : merge(sides);
		}
		return changed;
	}

	/** One article of which something arrived. */
	private record Sides(List<TeamRevisionRecord> history, List<TeamRevisionRecord> arrived) {

		String article() {
			return theirs().article();
		}

		TeamRevisionRecord theirs() {
			return arrived.get(arrived.size() - 1);
		}

		Optional<TeamRevisionRecord> head() {
			return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
		}

		boolean isSimple() {
			return history.stream().allMatch(TeamRevisionRecord::isShared);
		}

		/** @return the latest revision that both sides were made from; empty when both are new */
		Optional<TeamRevisionRecord> base() {
			Map<String, TeamRevisionRecord> byId = history.stream().collect(Collectors.toMap(TeamRevisionRecord::id, revision -> revision));
			Optional<TeamRevisionRecord> at = head();
			while (at.isPresent() && !at.get().isShared()) {
				at = at.get().parent().map(byId::get);
			}
			return at;
		}
	}

	private List<Sides> sides() throws KnowledgeBaseException {
		Map<String, List<TeamRevisionRecord>> arrived = new LinkedHashMap<>();
		for (TeamRevisionRecord revision : desk.ask(store -> store.arrived())) {
			arrived.computeIfAbsent(revision.key(), key -> new ArrayList<>()).add(revision);
		}
		List<Sides> sides = new ArrayList<>();
		for (Map.Entry<String, List<TeamRevisionRecord>> each : arrived.entrySet()) {
			sides.add(new Sides(desk.ask(store -> store.history(each.getKey())), List.copyOf(each.getValue())));
		}
		return sides;
	}

	private boolean extend(Sides sides, List<TeamTextRecord> added) throws KnowledgeBaseException {
		return desk.ask(store -> store.extend(sides.article(), sides.head().map(TeamRevisionRecord::id),
				sides.arrived().stream().map(TeamRevisionRecord::id).toList(), added));
	}

	private boolean merge(Sides sides) throws KnowledgeBaseException {
		TextMerge merge = textMerge(sides);
		if (!merge.clean()) {
			return false;
		}
		TeamRevisionRecord mine = sides.head().orElseThrow();
		Signature signature = new Signature(mine.author(), "Merged with the change by " + sides.theirs().author() + ".");
		return extend(sides, List.of(merged(sides, merge.text(), signature)));
	}

	private TextMerge textMerge(Sides sides) throws KnowledgeBaseException {
		Optional<TeamRevisionRecord> base = sides.base();
		return TextMerge.of(sides.article(), base.isPresent() ? text(base.get()) : "", text(sides.head().orElseThrow()), text(sides.theirs()),
				"the team's, by " + sides.theirs().author());
	}

	/** Made from the team's text, so that the team can take it. */
	private TeamTextRecord merged(Sides sides, String text, Signature signature) {
		List<TeamFileRecord> files = FileMerge.of(sides.base().map(TeamRevisionRecord::files).orElse(List.of()),
				sides.head().orElseThrow().files(), sides.theirs().files());
		return Revisions.next(sides.article(), Optional.of(sides.theirs().id()), new NewRevision(Revision.Kind.EDITED, signature,
				Optional.of(Instant.now()), text, List.of(), List.of()), files);
	}

	private String text(TeamRevisionRecord revision) throws KnowledgeBaseException {
		return new String(desk.ask(store -> store.text(revision.id())).orElseThrow(() -> new KnowledgeBaseException(
				"A text of the article " + revision.article() + " is missing in the store.")), StandardCharsets.UTF_8);
	}

	List<TeamConflict> conflicts() throws KnowledgeBaseException {
		List<TeamConflict> conflicts = new ArrayList<>();
		for (Sides sides : sides()) {
			if (!sides.isSimple()) {
				conflicts.add(conflict(sides));
			}
		}
		return List.copyOf(conflicts);
	}

	private TeamConflict conflict(Sides sides) throws KnowledgeBaseException {
		TextMerge merge = textMerge(sides);
		TeamRevisionRecord mine = sides.head().orElseThrow();
		Optional<TeamRevisionRecord> base = sides.base();
		return new TeamConflict(sides.article(), base.isPresent() ? text(base.get()) : "", text(mine), text(sides.theirs()), merge.text(),
				merge.details(), Revisions.of(mine), sides.theirs().author(), sides.theirs().comment(), mine.id(),
				sides.arrived().stream().map(TeamRevisionRecord::id).toList());
	}

	/** @return whether both sides were still what the conflict says */
	boolean resolve(TeamConflict conflict, String text, Signature signature) throws KnowledgeBaseException {
		for (Sides sides : sides()) {
			boolean same = sides.head().map(TeamRevisionRecord::id).equals(Optional.of(conflict.head()))
					&& sides.arrived().stream().map(TeamRevisionRecord::id).toList().equals(conflict.arrived());
			if (same) {
				return extend(sides, List.of(merged(sides, text, signature)));
			}
		}
		return false;
	}
}
