/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/**
 * A file that belongs to an article.
 *
 * @param name its file name, see {@link AttachmentNames}
 * @param size in bytes
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record Attachment(String name, long size, String sha256) {
}
