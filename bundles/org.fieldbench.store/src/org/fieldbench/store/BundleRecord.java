/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;

/**
 * A firmware bundle that was seen.
 *
 * @param sha256 of the bundle, lower-case hexadecimal
 * @param name of its file when it was seen last
 * @param size bytes
 * @param times how often it was seen
 */
public record BundleRecord(String sha256, String name, long size, Instant first, Instant last, int times) {
}
