/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

/**
 * How far a store is.
 *
 * @param team UUID of the team
 * @param position the last one that was given (the team's database) or received (a laptop)
 */
public record TeamPositionRecord(String team, long position) {
}
