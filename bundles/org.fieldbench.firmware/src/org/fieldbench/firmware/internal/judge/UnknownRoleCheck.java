/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;
import java.util.Locale;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** Files that no rule knows are served like the others; somebody should know what they are. */
final class UnknownRoleCheck implements Check {

	@Override
	public List<Finding> findings(Selection selection) {
		List<FirmwareEntry> unknown = selection.of(FirmwareRole.UNKNOWN).stream()
				.filter(entry -> !selection.setAside().contains(entry.name()))
				.filter(entry -> ContradictionCheck.contradicted(entry).isEmpty())
				.filter(entry -> !isOpened(entry, selection)).toList();
		return unknown.isEmpty() ? List.of() : List.of(new Finding(Severity.CAUTION,
				"No rule knows what " + (unknown.size() == 1 ? "this file is: " : "these " + unknown.size() + " files are: ")
						+ Words.names(unknown) + ".",
				"One of them may be an image that the update needs.", "Check with the bundle's notes that no phone needs them."));
	}

	/** A zip in the bundle, whose files speak for themselves. */
	private static boolean isOpened(FirmwareEntry entry, Selection selection) {
		String folder = entry.name() + "/";
		return entry.name().toLowerCase(Locale.ROOT).endsWith(".zip") && selection.entries().stream().anyMatch(other -> other.name().startsWith(folder));
	}
}
