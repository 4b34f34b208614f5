/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.time.Instant;
import java.util.Optional;

/**
 * What one person thinks of an article now.
 *
 * @param id of the event that says so
 * @param stars 1 (worst) to 5
 * @param helpful whether it was helpful; empty when that was not said
 * @param reason may be empty
 */
public record Rating(String id, String article, String author, Instant written, int stars, Optional<Boolean> helpful, String reason) {

	/** The most stars that still open a to-do. */
	public static final int LOW = 2;

	/** @return whether somebody should look at the article */
	public boolean isLow() {
		return stars <= LOW || helpful.filter(yes -> !yes).isPresent();
	}
}
