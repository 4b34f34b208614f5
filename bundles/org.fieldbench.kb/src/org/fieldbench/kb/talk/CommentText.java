/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.time.Instant;

/** What a comment said from a time on, until it was edited. */
public record CommentText(Instant written, String text) {
}
