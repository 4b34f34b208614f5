/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The versions that a real phone reported at the end of a flash session.
 *
 * @param identity its MAC, or its address or name when no MAC is known
 * @param model its model
 * @param bootCode version of its boot code, if it was read
 * @param firmware version of its application firmware, if it was read
 * @param on the day on which they were read
 * @param session id of the flash session
 */
public record VersionReport(String identity, String model, Optional<String> bootCode, Optional<String> firmware, LocalDate on, long session) {
}
