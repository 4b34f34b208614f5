/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** Formats with checksums of their own tell of damage that happened before the bundle was packed. */
final class DamageCheck implements Check {

	@Override
	public List<Finding> findings(Selection selection) {
		return selection.entries().stream().flatMap(entry -> entry.content().fault().map(fault -> finding(entry, fault)).stream()).toList();
	}

	private static Finding finding(FirmwareEntry entry, String fault) {
		return new Finding(Words.isImage(entry.role()) ? Severity.PROBLEM : Severity.CAUTION, entry.name() + ": " + fault + ".",
				"The file was damaged before it was packed; a phone may refuse it, or take it and not start again.",
				"Get the firmware bundle from the vendor again, and compare its checksum with the vendor's.");
	}
}
