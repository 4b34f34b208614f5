/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

import org.fieldbench.firmware.internal.content.ContentFacts;

/**
 * What is known of a file in a firmware bundle before any rule speaks.
 *
 * @param name in the archive
 * @param size bytes when unpacked
 * @param sha256 lower-case hexadecimal
 * @param content what its bytes say
 */
public record EntryFacts(String name, long size, String sha256, ContentFacts content) {
}
