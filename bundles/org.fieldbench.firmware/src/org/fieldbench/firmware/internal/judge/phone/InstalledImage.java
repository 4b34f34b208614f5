/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.VersionScheme;

/**
 * What is on the phone.
 *
 * @param scheme how its versions are ordered
 * @param version as somebody typed it
 */
record InstalledImage(FirmwareRole role, VersionScheme scheme, String version) {

	/** @return "boot code" or "application firmware" */
	String words() {
		return Phrases.of(role);
	}
}
