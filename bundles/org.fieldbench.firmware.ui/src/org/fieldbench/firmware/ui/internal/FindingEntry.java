/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.util.Comparator;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;

/** Which entry a finding is about. */
public final class FindingEntry {

	private FindingEntry() {
	}

	/** @return the entry that its first sentence names first; of two names at one place the longer; empty if it names none */
	public static Optional<FirmwareEntry> of(FirmwareReport report, Finding finding) {
		return report.entries().stream().filter(entry -> finding.what().contains(entry.name())).min(Comparator
				.comparingInt((FirmwareEntry entry) -> finding.what().indexOf(entry.name())).thenComparing(entry -> -entry.name().length()));
	}
}
