/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.time.Instant;

/**
 * Somebody's decision about a comment.
 *
 * @param reason may be empty
 */
public record StateChange(CommentState state, String by, Instant when, String reason) {
}
