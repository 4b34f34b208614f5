/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;

/**
 * What is on a phone now, as far as it is known.
 *
 * @param bootCode version of the boot code alone, e.g. "11"
 * @param application version of the application firmware alone, e.g. "2x28"
 */
public record InstalledVersions(Optional<String> bootCode, Optional<String> application) {

	/** Nothing is known. */
	public static final InstalledVersions UNKNOWN = new InstalledVersions(Optional.empty(), Optional.empty());

	/** Blanks around a version do not count; nothing but blanks is no version. */
	public InstalledVersions {
		bootCode = bootCode.map(String::strip).filter(text -> !text.isEmpty());
		application = application.map(String::strip).filter(text -> !text.isEmpty());
	}

	/** @param role that of an image; of any other role nothing is installed */
	public Optional<String> of(FirmwareRole role) {
		return switch (role) {
		case BOOT_CODE -> bootCode;
		case APPLICATION -> application;
		default -> Optional.empty();
		};
	}
}
