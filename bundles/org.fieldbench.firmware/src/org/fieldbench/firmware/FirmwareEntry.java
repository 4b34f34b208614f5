/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;

/**
 * A file in a firmware bundle.
 *
 * @param name its name in the archive, with folders, forward slashes
 * @param size bytes when unpacked
 * @param sha256 lower-case hexadecimal
 * @param role what it is
 * @param version the version that a rule finds, e.g. "15"
 * @param models ids of the phone models it is for; empty when no rule says
 * @param grounds why it has this role, in plain words
 */
public record FirmwareEntry(String name, long size, String sha256, FirmwareRole role, Optional<String> version,
		List<String> models, String grounds) {

	public FirmwareEntry {
		models = List.copyOf(models);
	}
}
