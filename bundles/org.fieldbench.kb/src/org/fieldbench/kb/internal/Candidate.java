/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.Optional;

import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.Place;
import org.fieldbench.kb.internal.index.Known;

/**
 * An article that is to be on the shelf.
 *
 * @param id as it was first written
 * @param place that keeps it; empty for a shipped one
 * @param location where exactly
 * @param stamp of its text
 * @param below the one of the same id that it covers
 */
record Candidate(String id, Optional<Place> place, String location, String stamp, Optional<Candidate> below) {

	String key() {
		return LoadedArticles.key(id);
	}

	ArticleStore store() {
		return place.orElseThrow().store();
	}

	/** @return whether the index has it as it is */
	boolean isIn(Known known) {
		return known != null && known.location().equals(location) && known.stamp().equals(stamp);
	}
}
