/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldbench.session.inventory.PlannedChange.Kind;

/**
 * What would be changed, to be looked at before {@link PhoneInventory#apply} does it.
 *
 * @param how a few words for the history, e.g. "import of phones.csv"
 * @param changes phone by phone
 * @param undoes the change set that it takes back
 */
public record ChangePlan(String how, List<PlannedChange> changes, Optional<Long> undoes) {

	public ChangePlan {
		changes = List.copyOf(changes);
	}

	public ChangePlan(String how, List<PlannedChange> changes) {
		this(how, changes, Optional.empty());
	}

	/** @return whether applying it writes anything */
	public boolean writes() {
		return changes.stream().anyMatch(change -> change.kind().writes());
	}

	/** @return how many phones come to that */
	public long count(Kind kind) {
		return changes.stream().filter(change -> change.kind() == kind).count();
	}

	/** @return the reasons of what is refused, a sentence or more each */
	public List<String> refusals() {
		return changes.stream().filter(change -> change.kind() == Kind.REFUSED).map(PlannedChange::reason).toList();
	}

	/** @return e.g. "2 new, 1 changed, 3 refused"; "nothing" for an empty plan */
	public String summary() {
		List<String> parts = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			if (count(kind) > 0) {
				parts.add(String.format(java.util.Locale.ROOT, "%,d %s", count(kind), kind.word()));
			}
		}
		return parts.isEmpty() ? "nothing" : String.join(", ", parts);
	}
}
