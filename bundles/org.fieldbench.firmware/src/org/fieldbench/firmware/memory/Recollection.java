/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import java.util.List;
import java.util.Optional;

/**
 * What is remembered when a firmware bundle is inspected.
 *
 * @param roles that engineers assigned, of whatever files
 * @param asked names that phones asked for, the most frequent first
 * @param history of this bundle before this run of the program; empty when it was not seen
 */
public record Recollection(List<RoleAssignment> roles, List<AskedName> asked, Optional<BundleHistory> history) {

	public static final Recollection NOTHING = new Recollection(List.of(), List.of(), Optional.empty());

	public Recollection {
		roles = List.copyOf(roles);
		asked = List.copyOf(asked);
	}
}
