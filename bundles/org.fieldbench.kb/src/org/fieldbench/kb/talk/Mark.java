/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.time.Instant;

/**
 * Something that the reader keeps for himself.
 *
 * @param target id of an article, or a tag
 * @param since when it was marked last: for an article that was read, when it was read last
 * @param seen names the text that the reader knows, as the one who marked it chose to name it, e.g. a SHA-256; may be empty
 */
public record Mark(MarkKind kind, String target, Instant since, String seen) {
}
