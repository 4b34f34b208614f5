/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;

/**
 * Something that a reader keeps for himself.
 *
 * @param kind a stable word, e.g. "favourite"
 * @param target what is marked: the id of an article, a tag
 * @param since when it was marked last
 * @param seen names the text that the reader knows; may be empty
 */
public record ReadingMarkRecord(String kind, String target, Instant since, String seen) {
}
