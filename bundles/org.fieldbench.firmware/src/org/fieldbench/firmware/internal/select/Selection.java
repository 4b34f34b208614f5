/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.select;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Ground;

/**
 * The files of a firmware bundle with their final roles.
 *
 * @param entries in archive order
 * @param setAside names of images that another one was preferred to; their role is unknown, though it is known what they are
 * @param model id of the phone model that the bundle is meant for
 */
public record Selection(List<FirmwareEntry> entries, Set<String> setAside, Optional<String> model) {

	/** @return the entries of a role, in archive order */
	public List<FirmwareEntry> of(FirmwareRole role) {
		return entries.stream().filter(entry -> entry.role() == role).toList();
	}

	/** @return whether an engineer said, now or earlier, what this file is */
	public static boolean isAssigned(FirmwareEntry entry) {
		return entry.opinion().grounds().stream().anyMatch(ground -> ground.kind() == Ground.Kind.ASSIGNED);
	}

	/** @return the boot code and application images */
	public List<FirmwareEntry> images() {
		return entries.stream()
				.filter(entry -> entry.role() == FirmwareRole.BOOT_CODE || entry.role() == FirmwareRole.APPLICATION).toList();
	}
}
