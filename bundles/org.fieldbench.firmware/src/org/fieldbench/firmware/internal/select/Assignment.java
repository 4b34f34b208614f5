/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.select;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Ground;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.internal.classify.Contradictions;

/** What an engineer says a file is. It holds; what speaks against it is told all the same. */
public final class Assignment {

	private Assignment() {
	}

	/**
	 * A version counts only for the role whose rule found it; a model counts always.
	 *
	 * @param because in plain words, without a period
	 */
	public static FirmwareEntry of(FirmwareEntry entry, FirmwareRole role, String because) {
		List<Ground> grounds = new ArrayList<>(List.of(Ground.support(Ground.Kind.ASSIGNED, 100, because)));
		List<Ground> known = entry.opinion(role).grounds();
		grounds.addAll(known.isEmpty() ? Contradictions.of(role, entry.size(), entry.content()) : known);
		FirmwareEntry assigned = entry.with(RoleOpinion.of(role, grounds));
		return entry.role() == role ? assigned : assigned.withoutVersion();
	}
}
