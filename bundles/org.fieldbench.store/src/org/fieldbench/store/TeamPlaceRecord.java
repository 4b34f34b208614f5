/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

/**
 * A place in the team's order, and what stands there.
 *
 * @param id of a revision or an event
 * @param position 1 or more
 */
public record TeamPlaceRecord(String id, long position) {
}
