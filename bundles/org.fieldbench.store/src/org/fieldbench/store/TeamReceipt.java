/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.util.List;
import java.util.Map;

/**
 * What the team's database made of a delivery.
 *
 * @param positions of the revisions and events that were taken, by their ids
 * @param refused the articles of which the team has a later revision than the parcel's base
 */
public record TeamReceipt(Map<String, Long> positions, List<String> refused) {

	public TeamReceipt {
		positions = Map.copyOf(positions);
		refused = List.copyOf(refused);
	}
}
