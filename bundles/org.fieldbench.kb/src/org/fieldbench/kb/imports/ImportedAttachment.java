/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

/**
 * A file that goes with an article.
 *
 * @param name a file name that every system allows, unique in the article
 * @param file where it comes from
 */
public record ImportedAttachment(String name, SourceFile file) {
}
