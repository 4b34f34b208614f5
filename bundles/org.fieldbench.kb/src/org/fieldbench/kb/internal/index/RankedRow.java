/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

/**
 * A row that was found.
 *
 * @param rank 0 for a favourite, 1 for a featured article, 2 for others
 */
record RankedRow(long row, int rank) {
}
