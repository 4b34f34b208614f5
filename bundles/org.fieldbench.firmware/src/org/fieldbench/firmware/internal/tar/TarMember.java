/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

/**
 * A file in a tar archive.
 *
 * @param start where its bytes begin
 * @param size how many they are
 */
record TarMember(long start, long size) {
}
