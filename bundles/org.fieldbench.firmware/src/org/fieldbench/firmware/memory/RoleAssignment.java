/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import java.time.Instant;

import org.fieldbench.catalog.FirmwareRole;

/**
 * What an engineer said a file is.
 *
 * @param sha256 of the file, lower-case hexadecimal
 * @param name of the file then
 * @param assigned when
 */
public record RoleAssignment(String sha256, FirmwareRole role, String name, Instant assigned) {
}
