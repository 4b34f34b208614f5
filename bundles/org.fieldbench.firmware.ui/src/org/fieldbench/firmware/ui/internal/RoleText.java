/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.fieldbench.catalog.FirmwareRole;

/** The words for roles. */
final class RoleText {

	private RoleText() {
	}

	static String of(FirmwareRole role) {
		return switch (role) {
		case BOOT_CODE -> "Boot code";
		case APPLICATION -> "Application";
		case SERVER_UTILITY -> "Server utility";
		case CONFIGURATION -> "Configuration";
		case DOCUMENT -> "Document";
		case UNKNOWN -> "Unknown";
		};
	}
}
