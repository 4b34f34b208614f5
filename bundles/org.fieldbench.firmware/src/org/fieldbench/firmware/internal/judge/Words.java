/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;

/** How findings speak of files. */
final class Words {

	private static final int MOST_LISTED = 20;

	private Words() {
	}

	static String names(List<FirmwareEntry> entries) {
		String listed = entries.stream().limit(MOST_LISTED).map(Words::named).collect(Collectors.joining(", "));
		return entries.size() > MOST_LISTED ? listed + " and " + (entries.size() - MOST_LISTED) + " more" : listed;
	}

	/** @return its name, with the models that it is for */
	static String named(FirmwareEntry entry) {
		return entry.models().isEmpty() ? entry.name() : entry.name() + " (for " + String.join(", ", entry.models()) + ")";
	}

	static String version(FirmwareEntry entry) {
		return entry.version().map(version -> ", version " + version).orElse(", version unknown");
	}

	static boolean isImage(FirmwareRole role) {
		return role == FirmwareRole.BOOT_CODE || role == FirmwareRole.APPLICATION;
	}

	static String role(FirmwareEntry entry) {
		return entry.role() == FirmwareRole.BOOT_CODE ? "boot code" : "application firmware";
	}
}
