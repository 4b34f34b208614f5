/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.List;
import java.util.Optional;

/**
 * Revisions of one article on their way to the team.
 *
 * @param base id of the revision that must be the team's latest one; empty when the team must not have the article
 * @param revisions in order
 */
public record TeamParcel(Optional<String> base, List<TeamTextRecord> revisions) {

	public TeamParcel {
		revisions = List.copyOf(revisions);
	}

	/** @return id of the article */
	public String article() {
		return revisions.get(0).revision().article();
	}
}
