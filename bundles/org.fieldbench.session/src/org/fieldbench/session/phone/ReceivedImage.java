/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import org.fieldbench.catalog.FirmwareRole;

/**
 * What a virtual phone received. The bytes themselves are not kept.
 *
 * @param role boot code or application
 * @param name as asked for
 * @param bytes how many
 * @param sha256 of them, lower-case hexadecimal
 */
public record ReceivedImage(FirmwareRole role, String name, long bytes, String sha256) {
}
