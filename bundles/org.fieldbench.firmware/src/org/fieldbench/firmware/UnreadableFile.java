/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

/**
 * A file in a firmware bundle that is not sound: it is neither given nor served. The other files can be used all the same.
 *
 * @param name as it stands in the bundle, even if it is no proper name; it may hold control characters
 * @param size bytes when unpacked, as the bundle declares; -1 when unknown
 * @param finding a problem: what is wrong with it
 */
public record UnreadableFile(String name, long size, Finding finding) {
}
