/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.time.Instant;

/**
 * That somebody said a comment is settled, or opened it again.
 *
 * @param resolved false when it was opened again
 * @param remark may be empty
 */
public record Resolution(boolean resolved, String by, Instant when, String remark) {
}
