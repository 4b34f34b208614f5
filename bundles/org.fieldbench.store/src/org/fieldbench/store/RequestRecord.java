/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A name that phones asked for.
 *
 * @param name as asked for
 * @param model id of the phones' model, if it was known
 * @param role the literal of the role that the file had which was sent, e.g. "boot-code"
 * @param times how often it was asked for
 */
public record RequestRecord(String name, Optional<String> model, Optional<String> role, Instant first, Instant last, int times) {
}
