/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.List;

/**
 * What the team's database has for a laptop.
 *
 * @param revisions without their texts
 * @param events what was said of articles
 * @param reached the position up to which this is everything
 * @param complete whether there is nothing after it for now
 */
public record TeamDelivery(List<TeamRevisionRecord> revisions, List<ReadingEventRecord> events, long reached, boolean complete) {

	public TeamDelivery {
		revisions = List.copyOf(revisions);
		events = List.copyOf(events);
	}
}
