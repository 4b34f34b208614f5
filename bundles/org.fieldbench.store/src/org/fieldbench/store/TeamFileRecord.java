/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

/**
 * A file that belongs to a revision of an article.
 *
 * @param name its file name
 * @param size in bytes
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record TeamFileRecord(String name, long size, String sha256) {
}
