/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;

/**
 * A role that an engineer assigned to a file.
 *
 * @param sha256 of the file, lower-case hexadecimal
 * @param role the literal of the role, e.g. "boot-code"
 * @param name of the file then
 * @param assigned when
 */
public record RoleRecord(String sha256, String role, String name, Instant assigned) {
}
